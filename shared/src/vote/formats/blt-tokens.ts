import { stop } from './file-fault.js';

/** A word of a BLT file, and whether it was between quotes. */
export type BltToken = { readonly line: number; readonly text: string; readonly quoted: boolean };

const TOKEN = /"((?:[^"\\\n]|\\.|"")*)"|\(([^)\n]*)\)|\[([^\]\n]*)\]|#[^\n]*|\/\/[^\n]*|\n|[^\s"]+|"/g;

/** Words, quoted names and `[settings]` of a BLT file. Comments and the ids of ballots, "(12)", are left out. */
export const bltTokens = (text: string): readonly BltToken[] => {
  const tokens: BltToken[] = [];
  let line = 1;
  for (const [found, name, , setting] of text.replace(/^\uFEFF/, '').matchAll(TOKEN)) {
    if (found === '\n') line += 1;
    else if (found === '"') stop('file-cut-short', line);
    else if (name !== undefined)
      tokens.push({ line, text: name.replace(/""|\\(.)/g, (_, sign) => String(sign ?? '"')), quoted: true });
    else if (setting !== undefined) tokens.push({ line, text: found, quoted: false });
    else if (!/^(#|\/\/|\()/.test(found)) tokens.push({ line, text: found, quoted: false });
  }
  return tokens;
};
