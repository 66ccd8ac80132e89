import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorld, type World } from '../../../test/world.js';
import { fold } from './fold.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const NAMES = ['emma', 'Zoé', 'Élodie', 'EDGAR', 'Ÿves', 'Ñuñez', 'Œuvre'];

describe('names', () => {
  it('stand where people look for them, whatever their accents and capitals', async () => {
    const rows = await world.sql<{ name: string }>(
      'select name from unnest($1::text[]) as name order by folded(name)',
      [NAMES],
    );
    expect(rows.map(({ name }) => name).slice(0, 3)).toEqual(['EDGAR', 'Élodie', 'emma']);
  });
  it('are folded alike by the database and by us', async () => {
    const rows = await world.sql<{ name: string; folded: string }>(
      'select name, folded(name) as folded from unnest($1::text[]) as name',
      [NAMES.slice(0, -1)],
    );
    for (const row of rows) expect(row.folded).toBe(fold(row.name));
  });
});
