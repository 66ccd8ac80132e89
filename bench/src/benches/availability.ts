import { assert, type Bench } from '../bench.js';
import { startFloor } from '../floor.js';
import { post } from '../http.js';
import { compareSides } from '../measure.js';
import { bodyOf } from '../operations.js';
import { COOKIE, SLUG, id } from '../zone.js';

const MONTH = 31 * 86_400_000;

/** a: the month of one asset among all bookings, against PostgreSQL making as many rows from nothing. */
export const availability: Bench = {
  name: 'a-availability',
  about: 'month of one asset through GraphQL',
  run: async (ground, { smoke, length }) => {
    const [product, floor] = [await ground.startProduct(), await startFloor('month', ground.url)];
    const assets = smoke ? 250 : 5_000;
    const from = Date.now() - MONTH / 2;
    let n = 0;
    const ask = async () => {
      n += 1;
      const variables = {
        zone: SLUG,
        asset: id(4, 1 + ((n * 7_919) % assets)),
        from: new Date(from).toISOString(),
        to: new Date(from + MONTH).toISOString(),
      };
      return post(`${product.address}/graphql`, bodyOf('Calendar', variables), COOKIE);
    };
    const { body } = await ask();
    const rows = (JSON.parse(body) as { data: { calendar: { held: unknown[] } } }).data.calendar.held.length;
    assert(rows >= 60 && rows <= 66, `62 bookings in the month, not ${rows}`);
    const compared = await compareSides(
      { name: 'floor', pids: [floor.pid, ground.pgPid], once: () => post(floor.address, '{}') },
      { name: 'product', pids: [product.pid, ground.pgPid], once: ask },
      length,
    );
    await Promise.all([product.stop(), floor.stop()]);
    const gate = {
      figure: 'CPU ratio to the floor',
      value: compared.ratio.median,
      target: 4,
      moonshot: 1.5,
      bound: 7,
    };
    return { name: 'a-availability', gates: [gate], detail: { rows, ...compared } };
  },
};
