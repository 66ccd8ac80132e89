import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { openApi, type Api } from '../../../test/api.js';
import { choice } from './certified.fixture.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** A poll whose certificate is written, published or waiting for its last stage. */
const aPoll = async (stage: 'published' | 'certified'): Promise<string> => {
  const id = v7();
  await api.sql(
    `insert into poll (zone_id, id, body_id, title, question, stage, opens_at, closes_at, rule_set_version, frozen, frozen_hash, certificate, created_at)
     select zone_id, $2, body_id, 'Projets', 'Lesquels ?', $3, now() - interval '2 days', now() - interval '1 day', version, '{}', 'f', $4, now()
     from rule_set where zone_id = $1 limit 1`,
    [api.zone, id, stage, choice],
  );
  return id;
};
const fetchFile = (id: string, file: string): Promise<Response> =>
  api.fetch(`/zones/${api.slug}/polls/${id}/${file}`);

describe('the files of a poll', () => {
  it('are open to all once the result is published, each in its format', async () => {
    const id = await aPoll('published');
    const found = await Promise.all(
      ['ballots.json', 'ballots.blt', 'ballots.csv'].map(async (file) => {
        const answer = await fetchFile(id, file);
        return [answer.status, answer.headers.get('content-type'), (await answer.text()).split('\n')[0]];
      }),
    );
    expect(found).toEqual([
      [200, 'application/json; charset=utf-8', '{'],
      [200, 'text/plain; charset=utf-8', '3 1'],
      [200, 'text/csv; charset=utf-8', 'college,count,said,Projet a,Projet b,Projet c'],
    ]);
  });

  it('do not exist before, nor elsewhere', async () => {
    const id = await aPoll('certified');
    expect((await fetchFile(id, 'ballots.json')).status).toBe(404);
    expect((await fetchFile(v7(), 'ballots.csv')).status).toBe(404);
    expect((await fetchFile('x', 'ballots.blt')).status).toBe(404);
  });
});
