import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '@communaux/shared/access';
import { openApi, type Api } from '../../test/api.js';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const JOURNAL =
  'query ($zone: String!) { register(zone: $zone) { items { seq act actorName } head { seq } } }';

describe('the public journal', () => {
  it('shows open lines to everybody, and who acted to members only', async () => {
    const lea = await api.aPerson('Léa', { college: 'residents' });
    await api.platform.works.run(await api.as(lea), api.zone, async ({ record }) => {
      record({ act: 'test.told', facts: { n: 1 } });
      record({ act: 'test.kept', facts: { n: 2 }, open: false });
    });
    await api.platform.works.run(system('clock'), api.zone, async ({ record }) =>
      record({ act: 'test.told', facts: { n: 3 } }),
    );
    await api.register();
    expect((await api.ask(null, JOURNAL, { zone: api.slug })).data).toMatchObject({
      register: {
        items: [
          { seq: 3, actorName: null },
          { seq: 1, actorName: null },
        ],
        head: { seq: 3 },
      },
    });
    expect((await api.ask(lea, JOURNAL, { zone: api.slug })).data).toMatchObject({
      register: {
        items: [
          { seq: 3, actorName: null },
          { seq: 2, actorName: 'Léa' },
          { seq: 1, actorName: 'Léa' },
        ],
      },
    });
  });

  it('says that the chain is whole', async () => {
    const answer = await api.ask(
      null,
      'query ($zone: String!) { verification(zone: $zone) { lines waiting faults { code } } }',
      {
        zone: api.slug,
      },
    );
    expect(answer.data).toEqual({ verification: { lines: 3, waiting: 0, faults: [] } });
  });
});
