// `node bench/import-memory.mjs [lines]`: imports a file of 100,000 establishments into a database of its own, in one
// streaming pass, twice, and says what it cost in time and memory. Fails above 300 MB of growth, or if the second pass
// changes anything. Needs the compiled server (`npm run build`).
import { createWriteStream, mkdtempSync, chmodSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { v7 } from 'uuid';
import { startCluster } from '../server/dist/src/platform/database/embedded/cluster.js';
import { prepareDatabase } from '../server/dist/src/platform/database/prepare.js';
import { openDatabase } from '../server/dist/src/platform/database/data-source.js';
import { UnitOfWork } from '../server/dist/src/platform/database/unit-of-work.js';
import { foundZone } from '../server/dist/src/zone/founding/found-zone.js';
import { enrolAuthority } from '../server/dist/src/zone/founding/enrol-authority.js';
import { importFile } from '../server/dist/src/zone/import/import-file.js';
import { csvOf, strictCells } from '../server/dist/src/zone/cnig/cnig.fixture.js';

const LINES = Number(process.argv[2] ?? 100_000);
const LIMIT_MB = 300;
const MB = 1_048_576;
const operator = { kind: 'operator' };

/** Closes digits with the one that makes their Luhn sum a multiple of ten. */
const closed = (digits) => {
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const n = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (n > 9 ? n - 9 : n);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
};
const siretOf = (rank) => closed(`${closed(`8${String(rank).padStart(7, '0')}`)}0001`);

/** Half of the lines need a repair, as real files do. */
const writeFile = async (path) => {
  const [header, line] = csvOf(
    'etablissement',
    strictCells('etablissement', { etab_nom: 'NOM', etab_effectif_code: 'EFF' }),
  ).split('\r\n');
  const out = createWriteStream(path);
  out.write(`${header}\r\n`);
  for (let rank = 0; rank < LINES; rank += 1) {
    const siret = siretOf(rank);
    const text = line
      .replaceAll('73282932000074', siret)
      .replaceAll('732829320', siret.slice(0, 9))
      .replace('NOM', `Établissement ${rank}`)
      .replace('EFF', rank % 2 === 0 ? '03' : '3');
    if (!out.write(`${text}\r\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
};

const folder = mkdtempSync(join(tmpdir(), 'communaux-bench-'));
chmodSync(folder, 0o755);
const cluster = await startCluster({ folder });
try {
  await prepareDatabase(cluster.url);
  const database = await openDatabase(cluster.url, 'communaux_app');
  const works = new UnitOfWork(database);
  const zone = v7();
  await works.instance(operator, enrolAuthority('200067361'));
  await works.run(
    operator,
    zone,
    foundZone({ name: 'Bench', slug: 'bench', siren: '200067361', siteId: null, charter: false }),
  );
  const path = join(folder, 'etablissement.csv');
  await writeFile(path);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const pass = async () => {
    const start = performance.now();
    const outcome = await works.run(operator, zone, importFile({ path, name: 'etablissement.csv' }));
    return { seconds: Number(((performance.now() - start) / 1000).toFixed(1)), ...outcome };
  };
  const [first, second] = [await pass(), await pass()];
  clearInterval(watch);
  await database.destroy();
  const grownMb = Math.round((peak - before) / MB);
  const right =
    first.added === LINES && first.repaired === LINES && second.unchanged === LINES && second.changed === 0;
  console.log(
    JSON.stringify({
      lines: LINES,
      fileMb: Math.round(statSync(path).size / MB),
      firstSeconds: first.seconds,
      secondSeconds: second.seconds,
      grownMb,
      limitMb: LIMIT_MB,
      right,
    }),
  );
  if (!right) console.log(JSON.stringify({ first, second }));
  process.exitCode = right && grownMb < LIMIT_MB ? 0 : 1;
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
