/** How workbooks, PDF and pictures begin, their bytes read as Latin letters (the signatures of these formats). */
const SIGNATURES = ['PK\u0003\u0004', 'ÐÏ\u0011à', '%PDF', 'GIF8', 'ÿØÿ'];

/**
 * Whether a file can be one of lines to read: what people send by mistake for a table is a workbook, a PDF, a picture.
 * @param head its first bytes, read as Latin letters
 */
export const looksLikeText = (head: string): boolean =>
  head.slice(1, 4) !== 'PNG' && !SIGNATURES.some((signature) => head.startsWith(signature));
