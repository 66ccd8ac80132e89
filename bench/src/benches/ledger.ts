import { createHash } from 'node:crypto';
import { canonical, utf8 } from '../../../shared/dist/kernel/index.js';
import { checkLineProof, readLineProof, writeLineProof } from '../../../shared/dist/register/file/index.js';
import { leafHash, seal } from '../../../shared/dist/register/index.js';
import { openDatabase } from '../../../server/dist/src/platform/database/data-source.js';
import { packedPath } from '../../../server/dist/src/register/ledger/packed-root.js';
import { verifyZone } from '../../../server/dist/src/register/verify.view.js';
import { assert, type Bench } from '../bench.js';
import { cpuOf } from '../cpu.js';
import type { Ground } from '../ground.js';
import { hashEach } from '../hashing.js';
import { LEDGER_BATCH, LEDGER_ZONE, lineAt, seedLedger } from '../ledger.js';
import { quantile } from '../measure.js';
import { checkFile } from '../register-file.js';

const MILLION = 1_000_000;
/** With fewer lines, the start of the program would be most of what is measured. */
const FEWEST_IN_FILE = 100_000;
/** Held against the cost of hashing line by line, which grows and shrinks with the machine as the check does. */
const [FILE, FILE_SMOKE, ROWS, ROWS_SMOKE] = [2, 12, 6, 20];
type Chain = Parameters<typeof verifyZone>[0];
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** c3: the whole register of a national vote checked again, as a file by whoever holds it, and from its rows by us. */
export const ledger: Bench = {
  name: 'c3-ledger',
  about:
    'a ledger checked again as a file and from its rows, against hashing the same bytes; one line’s proof',
  bringsItsOwn: true,
  run: async (ground, { smoke }) => {
    const lines = smoke ? 60_000 : MILLION;
    await seedLedger(ground, lines);
    const chain = await openDatabase(ground.url, 'communaux_sequencer', { pool: 2 });
    try {
      await betrayed(ground, chain);
      const rounds: Awaited<ReturnType<typeof checkOnce>>[] = [];
      for (let round = 0; round < (smoke ? 2 : 6); round += 1)
        rounds.push(await checkOnce(ground, chain, lines));
      // The first round also starts the threads' code; it is told, and left out of the figures.
      const counted = rounds.slice(1);
      const of = (figure: (one: (typeof rounds)[number]) => number): number =>
        quantile(counted.map(figure), 0.5);
      const proof = proofOfOne();
      const inFile = smoke ? FEWEST_IN_FILE : lines;
      const file = await checkFile(inFile, smoke ? 2 : 6);
      return {
        name: 'c3-ledger',
        gates: [
          {
            figure: 'the file, seconds for a million lines',
            value: (file.ms * MILLION) / inFile / 1_000,
            target: 2,
            moonshot: 0.4,
            bound: null,
            time: true,
          },
          {
            figure: 'the file, time to that of one SHA-256 of the same bytes',
            value: file.toOnce,
            target: null,
            moonshot: null,
            bound: null,
          },
          {
            figure: 'the file, time to that of a SHA-256 of each line',
            value: file.toEach,
            target: null,
            moonshot: null,
            bound: smoke ? FILE_SMOKE : FILE,
          },
          {
            figure: 'the rows, seconds for a million lines',
            value: (of(({ ms }) => ms) * MILLION) / lines / 1_000,
            target: null,
            moonshot: null,
            bound: null,
            time: true,
          },
          {
            figure: 'the rows, time to that of a SHA-256 of each line',
            value: of(({ ms, eachMs }) => ms / eachMs),
            target: null,
            moonshot: null,
            bound: smoke ? ROWS_SMOKE : ROWS,
          },
          {
            figure: 'one line’s proof followed, ms',
            value: proof.followed.p99,
            target: 1,
            moonshot: null,
            bound: null,
            time: true,
          },
          {
            figure: 'one line’s proof made, ms',
            value: proof.made.p50,
            target: null,
            moonshot: null,
            bound: null,
            time: true,
          },
        ],
        detail: { lines, inFile, rounds, file, proof },
      };
    } finally {
      await chain.destroy();
    }
  },
};

const checkOnce = async ({ pgPid }: Ground, chain: Chain, lines: number) => {
  const eachMs = hashEach(lines);
  const cpu = () => cpuOf(process.pid) + cpuOf(pgPid);
  const [before, started] = [cpu(), performance.now()];
  const found = await verifyZone(chain, LEDGER_ZONE);
  const ms = performance.now() - started;
  assert(found.faults.length === 0, `no fault, not ${JSON.stringify(found.faults[0])}`);
  assert(found.lines === lines, `${lines} lines, not ${found.lines}`);
  return { ms, eachMs, cpuMs: cpu() - before };
};

/** A check that is fast because it does not look is worth nothing: one changed line must be found, and only it. */
const betrayed = async ({ owner }: Ground, chain: Chain): Promise<void> => {
  const line = `zone_id = '${LEDGER_ZONE}' and id = (select line_id from register_leaf where zone_id = '${LEDGER_ZONE}' and seq = 777)`;
  const change = (actor: string): Promise<unknown> =>
    owner.query(
      `alter table register_line disable trigger register_append_only;
       update register_line set actor = ${actor} where ${line};
       alter table register_line enable trigger register_append_only`,
    );
  await change(`'x' || actor`);
  const { faults } = await verifyZone(chain, LEDGER_ZONE);
  assert(
    faults.length === 1 && faults[0]?.code === 'line-changed' && faults[0].seq === 777,
    `the changed line, not ${JSON.stringify(faults.slice(0, 3))}`,
  );
  await change('substr(actor, 2)');
};

/** One line of a batch of 1,024: its proof made as the server does, and followed to the seal as its elector does. */
const proofOfOne = () => {
  const texts = Array.from({ length: LEDGER_BATCH }, (_, at) => canonical(lineAt(at + 1)));
  const leaves = texts.map((text) => leafHash(sha256, utf8(text)));
  const sealed = seal(sha256, null, leaves);
  const packed = Buffer.concat(leaves);
  const times = texts.map((text, place) => {
    const started = performance.now();
    const path = packedPath(Buffer.from(packed), place);
    const made = performance.now();
    const proof = readLineProof(
      writeLineProof({ zone: LEDGER_ZONE, seq: place + 1, text, path, seal: sealed, head: sealed }),
    );
    assert(proof !== null && checkLineProof(sha256, proof).length === 0, 'a proof that holds');
    return { made: made - started, followed: performance.now() - made };
  });
  const of = (figures: readonly number[]) => ({ p50: quantile(figures, 0.5), p99: quantile(figures, 0.99) });
  return { made: of(times.map(({ made }) => made)), followed: of(times.map(({ followed }) => followed)) };
};
