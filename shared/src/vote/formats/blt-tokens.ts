import { stop } from './file-fault.js';

/** A word of a BLT file, and whether it was between quotes. */
export type BltToken = { readonly line: number; readonly text: string; readonly quoted: boolean };

const TOKEN =
  /"((?:[^"\\\n]|\\.|"")*)"|\([^)\n]*\)|\[[^\]\n]*\]|\/\*.*?\*\/|#[^\n]*|\/\/[^\n]*|\n|[^\s"]+|"/gs;

/** Words, quoted names, `[settings]` and `(brackets)` of a BLT file; comments are left out. */
export const bltTokens = (text: string): readonly BltToken[] => {
  const tokens: BltToken[] = [];
  let line = 1;
  for (const [found, name] of text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .matchAll(TOKEN)) {
    if (found === '"') stop('file-cut-short', line);
    else if (name !== undefined)
      tokens.push({ line, text: name.replace(/""|\\(.)/g, (_, sign) => String(sign ?? '"')), quoted: true });
    else if (/^(#|\/\/|\/\*|\n)/.test(found)) line += found.split('\n').length - 1;
    else tokens.push({ line, text: found, quoted: false });
  }
  return tokens;
};
