import { randomUUID } from 'node:crypto';
import { assert, type Bench } from '../bench.js';
import { startFloor } from '../floor.js';
import { drivenOnce } from '../driven-floor.js';
import { post } from '../http.js';
import { compareSides } from '../measure.js';
import { bodyOf } from '../operations.js';
import { SLUG, cookieOf, id } from '../zone.js';

const HOUR = 3_600_000;
const ASSETS = 64;

/** b1: a booking through the full mutation on free slots, against the bare insert that the constraint judges. */
export const booking: Bench = {
  name: 'b1-booking',
  about: 'booking through the full mutation, free slots',
  run: async (ground, { length }) => {
    await ground.owner.query(
      `create table if not exists bench_slot (zone_id uuid, id uuid, asset_id int, during tstzrange, primary key (zone_id, id),
         constraint bench_slot_no_overlap exclude using gist (zone_id with =, asset_id with =, during with &&))`,
    );
    const [product, floor] = [await ground.startProduct(), await startFloor('insert', ground.url)];
    const start = Math.ceil(Date.now() / HOUR) * HOUR + 400 * 24 * HOUR;
    let n = 0;
    const book = async () => {
      n += 1;
      const from = start + Math.floor(n / ASSETS) * HOUR;
      const input = {
        assetId: id(4, 1 + (n % ASSETS)),
        from: new Date(from).toISOString(),
        to: new Date(from + HOUR).toISOString(),
        requestKey: randomUUID(),
      };
      return post(`${product.address}/graphql`, bodyOf('BookSlot', { zone: SLUG, input }), cookieOf(n));
    };
    const { body } = await book();
    assert(body.includes('"__typename":"Booking"'), `a booking, not ${body.slice(0, 300)}`);
    const compared = await compareSides(
      { name: 'floor', pids: [floor.pid, ground.pgPid], once: drivenOnce(floor.process) },
      { name: 'product', pids: [product.pid, ground.pgPid], once: book },
      length,
    );
    const { rows } = await ground.owner.query<{ made: number }>('select count(*)::int as made from booking');
    assert(rows[0]?.made === n, `${n} bookings kept, not ${rows[0]?.made}`);
    await Promise.all([product.stop(), floor.stop()]);
    const gate = {
      figure: 'CPU ratio to the floor',
      value: compared.ratio.median,
      target: 4,
      moonshot: 2,
      bound: 10,
    };
    return { name: 'b1-booking', gates: [gate], detail: compared };
  },
};
