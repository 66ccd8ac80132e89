/**
 * French print keeps `:`, `;`, `?`, `!` and the quotes with the word beside them; people type an ordinary space there,
 * and a title would then begin its second line with a colon. English has no such space, and is left as it is.
 */
export const glue = (text: string): string =>
  text.replaceAll(/ (?=[:;?!»])/g, '\u00a0').replaceAll('« ', '«\u00a0');
