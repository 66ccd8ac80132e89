import { assert, type Bench } from '../bench.js';
import { startFloor } from '../floor.js';
import { post } from '../http.js';
import { compareSides } from '../measure.js';
import { bodyOf } from '../operations.js';
import { seedGovernance } from '../governance.js';
import { COOKIE, SLUG } from '../zone.js';

/** d: the zone home for a member, against the SQL of that home alone behind bare node:http. */
export const home: Bench = {
  name: 'd-home',
  about: 'zone home through GraphQL, signed in',
  run: async (ground, { length }) => {
    await seedGovernance(ground);
    const [product, floor] = [await ground.startProduct(), await startFloor('home', ground.url)];
    const ask = () => post(`${product.address}/graphql`, bodyOf('Home', { zone: SLUG }), COOKIE);
    const { body } = await ask();
    const { happening, needsYou, decided } = (
      JSON.parse(body) as { data: { home: Record<string, unknown[]> } }
    ).data.home;
    assert(needsYou?.length === 5, `five cards, not ${JSON.stringify(needsYou)}`);
    assert((happening?.length ?? 0) >= 3 && (decided?.length ?? 0) >= 1, 'what happens and what was decided');
    const compared = await compareSides(
      { name: 'floor', pids: [floor.pid, ground.pgPid], once: () => post(floor.address, '{}') },
      { name: 'product', pids: [product.pid, ground.pgPid], once: ask },
      length,
    );
    await Promise.all([product.stop(), floor.stop()]);
    const gate = {
      figure: 'CPU ratio to its SQL over node:http',
      value: compared.ratio.median,
      target: 1.5,
      moonshot: null,
      bound: 1.5,
    };
    return { name: 'd-home', gates: [gate], detail: compared };
  },
};
