import { assert, type Bench } from '../bench.js';
import { startFloor } from '../floor.js';
import { post } from '../http.js';
import { compareSides } from '../measure.js';
import { bodyOf } from '../operations.js';
import { COOKIE, SLUG } from '../zone.js';

/** d: the zone home for a member, against one SQL statement behind bare node:http. */
export const home: Bench = {
  name: 'd-home',
  about: 'zone home through GraphQL, signed in',
  run: async (ground, { length }) => {
    const [product, floor] = [await ground.startProduct(), await startFloor('month', ground.url)];
    const ask = () => post(`${product.address}/graphql`, bodyOf('Home', { zone: SLUG }), COOKIE);
    const { body } = await ask();
    assert(body.startsWith('{"data":{"home":{'), `a home, not ${body.slice(0, 300)}`);
    const compared = await compareSides(
      { name: 'floor', pids: [floor.pid, ground.pgPid], once: () => post(floor.address, '{}') },
      { name: 'product', pids: [product.pid, ground.pgPid], once: ask },
      length,
    );
    await Promise.all([product.stop(), floor.stop()]);
    const gate = {
      figure: 'CPU ratio to one SQL over node:http',
      value: compared.ratio.median,
      target: 1.5,
      moonshot: null,
      gate: true,
    };
    return { name: 'd-home', gates: [gate], detail: compared };
  },
};
