import { stop } from './file-fault.js';

export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

const SEPARATORS = [';', '\t', ',', '|'];

/** The sign that parts the cells of this head line: the most frequent one outside quotes. */
export const separatorOf = (head: string): string | null => {
  const bare = head.replace(/"[^"]*"/g, '');
  const [best] = SEPARATORS.map((sign) => ({ sign, times: bare.split(sign).length - 1 }))
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times);
  return best?.sign ?? null;
};

/** Rows of a CSV text (RFC 4180, any of the usual separators). Empty rows, and comments after `#`, are left out. */
export const csvRows = (text: string, separator: string): readonly CsvRow[] => {
  const rows: CsvRow[] = [];
  let [cells, cell, line, begun]: [string[], string, number, number] = [[], '', 1, 1];
  const endRow = (): void => {
    rows.push({ line: begun, cells: [...cells, cell].map((one) => one.trim()) });
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"' && cell.trim() === '') {
      const end = closingQuote(text, at) ?? stop('file-cut-short', line);
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      line += cell.split('\n').length - 1;
      at = end;
    } else if (sign === '#' && cells.length === 0 && cell.trim() === '') {
      at = lineEnd(text, at) - 1;
    } else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endRow();
      line += 1;
      begun = line;
    } else cell += sign;
  }
  endRow();
  return rows.filter(({ cells }) => cells.some(Boolean));
};

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
};

const closingQuote = (text: string, opening: number): number | null => {
  for (let at = text.indexOf('"', opening + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text.charAt(at + 1) !== '"') return at;
  return null;
};

export const writeRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(written).join(',')}\n`).join('');

/** A cell that gives itself back whatever separator and sign it holds. */
const written = (text: string): string =>
  /["\n\r,;\t|#]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
