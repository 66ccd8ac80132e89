import { join } from 'node:path';
import { assert, type Bench } from '../bench.js';
import { startChild } from '../child.js';
import { startFloor } from '../floor.js';
import { freePort } from '../ground.js';
import { post } from '../http.js';
import { LIST_QUERY, listOf100 } from '../list-data.js';
import { compareSides } from '../measure.js';

/** h: a hundred nested objects from memory through NestJS and Apollo as we set them up, against bare node:http. */
export const list: Bench = {
  name: 'h-list',
  about: 'list of 100 nested objects, in memory',
  run: async (ground, { length }) => {
    const port = await freePort();
    const product = await startChild(
      join(import.meta.dirname, '..', 'list-app.js'),
      { PORT: String(port) },
      /ready/,
    );
    const floor = await startFloor('list', ground.url);
    const body = JSON.stringify({ query: LIST_QUERY });
    const ask = () => post(`http://127.0.0.1:${port}/graphql`, body);
    const answer = JSON.parse((await ask()).body) as { data: { list: unknown } };
    assert(
      JSON.stringify(answer.data.list) === JSON.stringify(listOf100()),
      'the hundred bookings, all fields',
    );
    const compared = await compareSides(
      { name: 'floor', pids: [floor.pid], once: () => post(floor.address, body) },
      { name: 'product', pids: [product.pid], once: ask },
      length,
    );
    await Promise.all([product.stop(), floor.stop()]);
    const gate = {
      figure: 'CPU ratio to node:http',
      value: compared.ratio.median,
      target: 3,
      moonshot: 1.3,
      bound: 3,
    };
    return { name: 'h-list', gates: [gate], detail: compared };
  },
};
