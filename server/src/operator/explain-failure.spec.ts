import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { readConfig } from '../platform/config/config.js';
import { explainFailure } from './explain-failure.js';
import { needFreePort } from './free-port.js';

const failureOf = (act: Promise<unknown>): Promise<string> => act.then(() => 'no failure', explainFailure);

describe('a start that fails', () => {
  const taken = createServer();
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      taken.listen(0, '127.0.0.1', resolve);
    });
    const address = taken.address();
    port = typeof address === 'object' && address ? address.port : 0;
  });
  afterAll(() => {
    taken.close();
  });

  it('names the port that is taken, and another one', async () => {
    const said = await failureOf(needFreePort(port, '127.0.0.1'));
    expect(said).toContain(`Port ${port} is already taken`);
    expect(said).toContain(`PORT=${port + 1} npm start`);
  });

  it('says that no database answers, without showing its password', async () => {
    const client = new Client({ connectionString: 'postgres://me:hush@127.0.0.1:1/zone' });
    const said = await failureOf(client.connect());
    expect(said).toMatch(/^The database at DATABASE_URL cannot be used: nothing listens there\./);
    expect(said).not.toContain('hush');
  });

  it('says that the database refuses the password', async () => {
    const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
    url.password = 'wrong';
    const client = new Client({ connectionString: url.toString() });
    expect(await failureOf(client.connect())).toContain('it refuses this user or password');
  });

  it('lists every fault of the configuration at once', () => {
    const read = (): unknown => readConfig({ PORT: 'four', DATABASE_URL: 'mysql://x' });
    const said = (() => {
      try {
        return String(read());
      } catch (error) {
        return explainFailure(error);
      }
    })();
    expect(said).toContain('2 fault(s)');
    expect(said).toContain('PORT');
    expect(said).toContain('DATABASE_URL');
  });

  it('shows a surprise whole', () => {
    expect(explainFailure(new TypeError('x is not a function'))).toContain('explain-failure.spec');
  });
});
