/** Where the certificate of a poll is: a plain file, open to all who may see the poll. */
export const certificateOf = (slug: string, pollId: string): string =>
  `/zones/${slug}/polls/${pollId}/certificate.json`;
