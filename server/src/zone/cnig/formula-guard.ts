/**
 * A spreadsheet runs a cell that begins with one of these, unless only a number or a telephone follows the sign.
 * Apostrophes before it count too, so that what `guard` adds is always what `unguard` takes away.
 */
const FORMULA = /^'*(?:[=@\t\r]|[+-](?![\d\s.,()]*$))/;

/** Free text made harmless for a spreadsheet, by an apostrophe in front (OWASP, "CSV injection"). */
export const guard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Takes away what `guard` put, so that an exported file is read back as it was. */
export const unguard = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
