import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../../../test/api.js';
import type { Person } from '../../../test/world.js';
import { bytesOf, collect, csvOf, strictCells } from '../cnig/cnig.fixture.js';
import { CNIG_FOLDER, readCsv } from '../cnig/index.js';

let api: Api;
let agent: Person;
let resident: Person;
beforeAll(async () => {
  api = await openApi();
  agent = await api.aPerson('Nadia', { role: 'agent' });
  resident = await api.aPerson('Rose');
});
afterAll(() => api.close());

const send = (person: Person | undefined, body: string, type = 'text/csv', name = 'file.csv') =>
  api.fetch(`/zones/saulaies/import?name=${name}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    ...(person && { as: person }),
  });
const example = (table: string) => readFileSync(join(CNIG_FOLDER, `${table}.example.csv`), 'utf8');

describe('importing through the interface', () => {
  it('is for agents of the zone', async () => {
    expect((await send(undefined, 'a')).status).toBe(401);
    expect((await send(resident, 'a')).status).toBe(403);
  });

  it('takes an official file and shows its report line by line, there and as a file', async () => {
    const answer = await send(agent, example('etablissement'), 'text/csv', 'etab.csv');
    expect(answer.status).toBe(200);
    const run = (await answer.json()) as { id: string };
    expect(run).toMatchObject({
      fileNames: ['etab.csv'],
      read: 1,
      added: 1,
      repaired: 1,
      startedBy: 'Nadia',
    });
    const query = `query ($zone: String!, $run: UUID!) {
      importRuns(zone: $zone) { id read } importRun(zone: $zone, id: $run) { added }
      importLines(zone: $zone, run: $run, outcome: repaired) { next items { number table line key outcome notes { code field from to } } } }`;
    const { data } = await api.ask(agent, query, { zone: 'saulaies', run: run.id });
    expect(data).toMatchObject({ importRuns: [{ id: run.id, read: 1 }], importRun: { added: 1 } });
    expect(data?.['importLines']).toMatchObject({
      next: null,
      items: [{ line: 2, key: '34749951900010', outcome: 'repaired', table: 'etablissement' }],
    });
    const file = await api.fetch(`/zones/saulaies/imports/${run.id}/report.csv?lang=en`, { as: agent });
    expect(file.headers.get('content-disposition')).toContain(`saulaies-import-${run.id}.csv`);
    const lines = (await file.text()).split('\r\n');
    expect(lines[0]).toContain('line;table;identifier');
    expect(lines).toContainEqual(
      expect.stringMatching(/^2;etablissement;34749951900010;repaired;etab_effectif_code;.+;3;03$/),
    );
    expect((await api.fetch(`/zones/saulaies/imports/${run.id}/report.csv`, { as: resident })).status).toBe(
      403,
    );
    expect(
      (await api.ask(resident, query, { zone: 'saulaies', run: run.id })).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  it('writes no formula in the report', async () => {
    const cells = strictCells('etablissement', { etab_effectif_annee: '=1+1', etab_siege: '@SUM(A1)' });
    const { id } = (await (await send(agent, csvOf('etablissement', cells))).json()) as { id: string };
    const text = await (await api.fetch(`/zones/saulaies/imports/${id}/report.csv`, { as: agent })).text();
    expect(text).toContain(`;'=1+1;`);
    expect(text).not.toMatch(/;[=@]/);
  });

  it('takes GeoJSON and unnamed bytes, and refuses what is none of the tables, in words', async () => {
    const geo = JSON.stringify({ type: 'FeatureCollection', features: [] });
    expect(await (await send(agent, geo, 'application/geo+json')).json()).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'import-not-cnig', facts: { file: 'file.csv' } }],
    });
    const answer = await send(agent, example('terrain-eco'), 'application/octet-stream');
    expect(await answer.json()).toMatchObject({ read: 1, added: 1 });
    expect((await send(agent, 'a;b', 'text/csv')).status).toBe(422);
    expect(await (await send(agent, 'PK\u0003\u0004', 'text/csv')).json()).toMatchObject({
      reasons: [{ code: 'import-not-text' }],
    });
  });

  it('receives raw bodies at no other address', async () => {
    const answer = await api.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: '{}',
    });
    expect(answer.status).toBe(415);
  });
});

describe('open data', () => {
  const open = (file: string) => api.fetch(`/zones/saulaies/export/${file}`);

  it('gives the four tables to anyone, as strict files that are read back without a repair', async () => {
    await send(agent, example('site-eco'));
    await send(agent, example('pole-eco'));
    for (const table of ['pole-eco', 'site-eco', 'terrain-eco', 'etablissement']) {
      const answer = await open(`${table}.csv`);
      expect(answer.status).toBe(200);
      const lines = await collect(readCsv(bytesOf(await answer.text())));
      expect(lines.slice(1).length).toBeGreaterThan(0);
      expect(
        lines.flatMap(({ repaired, remaining, refused }) => [...repaired, ...remaining, ...(refused ?? [])]),
      ).toEqual([]);
    }
  });

  it('keeps addresses and telephones of people to the authority', async () => {
    const text = await (await open('etablissement.csv')).text();
    expect(text).toContain('34749951900010');
    expect(text).not.toContain('gmail.com');
    expect(text).not.toContain('03 89 45 16 78');
  });

  it('knows no other table and no other zone', async () => {
    expect((await open('person.csv')).status).toBe(404);
    expect((await api.fetch('/zones/nowhere/export/pole-eco.csv')).status).toBe(404);
  });
});
