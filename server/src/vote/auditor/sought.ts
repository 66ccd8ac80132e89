/** A hash as a person wrote it down: in groups, perhaps, and cut where the zone cuts it. */
export const soughtIn = (published: string | null): string =>
  published?.replaceAll(/[\s…]/g, '').toLowerCase() ?? '';
