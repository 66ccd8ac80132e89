// The raw limits that the product is held against, each as a process of its own: started with BENCH_FLOOR and DATABASE_URL.
import { createServer, type RequestListener } from 'node:http';
import { Pool } from 'pg';
import { readMyPart } from '../../server/dist/src/home/my-part.view.js';
import { readZonePage } from '../../server/dist/src/home/zone-page.view.js';
import { listOf100 } from './list-data.js';
import { MEMBER, ZONE } from './zone.js';

const pool = new Pool({ connectionString: process.env['DATABASE_URL'], max: 16 });

const readBody = (request: Parameters<RequestListener>[0]): Promise<unknown> =>
  new Promise((resolve) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => resolve(JSON.parse(Buffer.concat(parts).toString() || '{}')));
  });

/** 62 rows made from nothing by PostgreSQL, as JSON, through bare node:http. */
const month = async (): Promise<string> => {
  const { rows } = await pool.query({
    name: 'month',
    text: `select n as id, 1 as quantity, 'booking' as kind, 'Entreprise' as "firmName", n * 3600 as from, n * 3600 + 7200 as to, false as mine
           from generate_series(1, 62) n`,
  });
  return JSON.stringify({ data: { held: rows } });
};

/** One booking as the constraint alone would take it: a bare insert with ON CONFLICT DO NOTHING. */
let next = 0;
const insert = async (): Promise<string> => {
  next += 1;
  const { rowCount } = await pool.query({
    name: 'insert',
    text: `insert into bench_slot (zone_id, id, asset_id, during)
           values ('00000000-0000-7000-8000-000000000001', gen_random_uuid(), $1, tstzrange(to_timestamp($2), to_timestamp($2 + 3600))) on conflict do nothing`,
    values: [next % 64, 1_800_000_000 + Math.floor(next / 64) * 3_600],
  });
  return String(rowCount);
};

/** One ballot as anybody would write it: a row of its own, in a transaction of its own, chained to nothing. */
let cast = 0;
const ballot = async (): Promise<string> => {
  cast += 1;
  const { rowCount } = await pool.query({
    name: 'ballot',
    text: `insert into bench_ballot (zone_id, poll_id, person_id, number, choice)
           values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-800a-000000000001', gen_random_uuid(), $1, 'a>b>c')`,
    values: [cast],
  });
  return String(rowCount);
};

const list = listOf100();

/** The home as its statements alone would make it: no transaction, no policy, nothing kept from one reading to the next. */
const homeStatements = async (): Promise<{ text: string; values: unknown[] }[]> => {
  const seen: { text: string; values: unknown[] }[] = [];
  const tx = {
    query: async (text: string, values: unknown[]) => {
      seen.push({ text, values });
      return [];
    },
  };
  const work = { tx, zoneId: ZONE, now: Date.now(), actor: MEMBER } as never;
  await readZonePage(work).catch(() => undefined);
  await readMyPart(work);
  return seen;
};

const statements = process.env['BENCH_FLOOR'] === 'home' ? await homeStatements() : [];
const home = async (): Promise<string> => {
  const parts: unknown[] = [];
  for (const [n, { text, values }] of statements.entries())
    parts.push((await pool.query({ name: `home${n}`, text, values })).rows[0]);
  return JSON.stringify({ data: { home: parts } });
};

const answers: Record<string, () => Promise<string>> = {
  home,
  month,
  insert,
  ballot,
  list: async () => JSON.stringify({ data: { list } }),
};

const chosen = answers[process.env['BENCH_FLOOR'] ?? ''];
if (!chosen) throw new Error('BENCH_FLOOR names no floor');
const server = createServer((request, response) => {
  void readBody(request)
    .then(chosen)
    .then((body) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    });
});
// Inserts have no HTTP in their floor: they are driven from inside, on demand of the parent.
process.on('message', (message: { count: number }) => {
  void Promise.all(Array.from({ length: message.count }, chosen)).then(() => process.send?.('done'));
});
server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('ready\n'));
process.on('SIGTERM', () => process.exit(0));
