import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { looksLikeText } from '@communaux/shared/zone';
import { readCsv, readGeoJson, type CnigLine, type TableName } from '../cnig/index.js';

/** Reads one file of one of the four tables. Its first character says what it is: name and announced type may lie. */
export async function* readCnigFile(path: string): AsyncIterable<CnigLine> {
  const read = (await beginsWithBrace(path)) ? readGeoJson : readCsv;
  yield* read(createReadStream(path));
}

const beginsWithBrace = async (path: string): Promise<boolean> =>
  (await headOf(path, 'utf8'))
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('{');

/** Whether it holds lines at all, rather than the bytes of a workbook. */
export const isText = async (path: string): Promise<boolean> => looksLikeText(await headOf(path, 'latin1'));

const headOf = async (path: string, encoding: BufferEncoding): Promise<string> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(512) });
    return buffer.toString(encoding, 0, bytesRead);
  } finally {
    await file.close();
  }
};

/** A file whose first thousand lines say nothing of its table is none of the four. */
const PATIENCE = 1_000;

export const tableOf = async (path: string): Promise<TableName | null> => {
  let lines = 0;
  for await (const { table } of readCnigFile(path)) {
    if (table !== null) return table;
    if ((lines += 1) === PATIENCE) return null;
  }
  return null;
};
