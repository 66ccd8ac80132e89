import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorld, type World } from '../../test/world.js';
import { readConfig } from '../platform/config/config.js';
import { CNIG_FOLDER } from '../zone/cnig/index.js';
import { answer } from './answer.js';
import { databaseChecks } from './doctor/database.js';
import { configOf, environmentChecks, nodeCheck } from './doctor/environment.js';
import { mailCheck } from './doctor/mail.js';

let world: World;
let folder: string;
beforeAll(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'communaux-operator-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.close();
});

const ask = async (...words: string[]) => {
  const { lines, failed = false } = await answer(words, async () => ({
    platform: world.platform,
    close: async () => undefined,
  }));
  return { text: lines.join('\n'), failed };
};

describe('from an empty server to a first living zone', () => {
  it('enrols an authority, founds its zone, invites its agent and imports its files', async () => {
    expect(await ask('authority', 'create', '--siren', '200067361')).toMatchObject({
      failed: false,
      text: expect.stringContaining('CC Grand-Figeac (200067361) is enrolled.'),
    });
    expect((await ask('authority', 'create', '--siren', '200067361')).text).toContain('already enrolled');
    const founded = await ask(
      'zone',
      'create',
      '--authority',
      '200067361',
      '--name',
      'L’Aiguille',
      '--charter',
    );
    expect(founded).toMatchObject({ failed: false, text: expect.stringContaining('/p/l-aiguille') });
    const invited = await ask('agent', 'invite', 'nadia@example.org', '--zone', 'l-aiguille');
    expect(invited.text).toMatch(/: \w{4}-\w{4}-\w{4}\n/);
    expect(invited.text).toContain('hand the code over yourself');
    const imported = await ask('import', CNIG_FOLDER, '--zone', 'l-aiguille', '--report', folder);
    expect(imported.failed).toBe(false);
    expect(imported.text.match(/1 read: 1 added/g)).toHaveLength(4);
    expect(readFileSync(join(folder, 'etablissement.example.csv.report.csv'), 'utf8')).toContain(
      'etab_effectif_code',
    );
    const again = await ask('import', join(CNIG_FOLDER, 'terrain-eco.example.csv'), '--zone', 'l-aiguille');
    expect(again.text).toContain('1 read: 0 added, 0 changed, 1 unchanged');
    await world.register();
    expect(await ask('verify')).toMatchObject({
      failed: false,
      text: expect.stringContaining('l-aiguille: whole'),
    });
  });
});

describe('a request that cannot be met', () => {
  it.each([
    [['authority', 'create'], '--siren is missing.'],
    [['authority', 'create', '--siren', '123456789'], 'not that of an intercommunality'],
    [['zone', 'create', '--authority', '999999990', '--name', 'X'], 'No registered intercommunality'],
    [['zone', 'create', '--colour', 'red'], 'Unknown option'],
    [['agent', 'invite', 'nobody', '--zone', 'saulaies'], '“nobody” is not an e-mail address.'],
    [['agent', 'invite', 'a@example.org', '--zone', 'nowhere'], 'No zone is at “nowhere”. There is: '],
    [['import'], 'Say which folder'],
    [['import', '/no/such/folder'], 'There is no folder /no/such/folder.'],
  ])('says why in a sentence, and how to ask: %j', async (words, why) => {
    const { text, failed } = await ask(...words);
    expect(failed).toBe(true);
    expect(text).toContain(why);
    expect(text).toContain('Usage: npm run admin -- ');
    expect(text).not.toMatch(/\n\s+at /);
  });

  it('names the files of a folder that are none of the tables, and fails when nothing was stored', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'hello\nworld\n');
    const { text, failed } = await ask('import', join(folder, 'notes.txt'), '--zone', 'saulaies');
    expect(failed).toBe(true);
    expect(text).toContain('notes.txt looks like none of the four tables');
  });

  it('lists what may be asked', async () => {
    expect(await ask()).toMatchObject({
      failed: false,
      text: expect.stringContaining('zone create --authority'),
    });
    expect(await ask('zone', 'destroy')).toMatchObject({ failed: true });
  });
});

describe('verify', () => {
  it('fails when somebody has rewritten a line', async () => {
    await ask('authority', 'create', '--siren', '246401756');
    await ask('zone', 'create', '--authority', '246401756', '--name', 'Truquée');
    await world.register();
    for (let tries = 0; (await ask('verify')).text.includes('to be sealed') && tries < 50; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await world.sql('alter table register_line disable trigger register_append_only');
    await world.sql(
      `update register_line set facts = '{"zone": "x"}' where zone_id = (select id from zone where slug = 'truquee')`,
    );
    await world.sql('alter table register_line enable trigger register_append_only');
    expect(await ask('verify')).toMatchObject({
      failed: true,
      text: expect.stringContaining('truquee: 1 FAULT(S)'),
    });
  });
});

describe('doctor', () => {
  it('looks at the database: version, schema, durability, roles', async () => {
    const checks = await databaseChecks(readConfig({ DATABASE_URL: world.url }));
    expect(checks.map(({ state }) => state)).toEqual(['well', 'well', 'wrong', 'well']);
    // The database of the specs is made to forget; nobody's is in production.
    expect(checks[2]?.said).toContain('fsync');
  });

  it('says in a sentence that no database answers', async () => {
    const checks = await databaseChecks(readConfig({ DATABASE_URL: 'postgres://a:hush@127.0.0.1:1/b' }));
    expect(checks).toEqual([{ state: 'wrong', said: expect.stringContaining('nothing listens there') }]);
  });

  it('creates no database to look at', async () => {
    const empty = join(folder, 'empty');
    expect(await databaseChecks(readConfig({ DATA_FOLDER: empty }))).toEqual([
      { state: 'mind', said: expect.stringContaining('There is no database yet') },
    ]);
    expect(existsSync(join(empty, 'postgres'))).toBe(false);
  });

  it('looks at Node, the configuration and the folder', async () => {
    expect(nodeCheck('18.19.0').state).toBe('wrong');
    expect(nodeCheck('20.20.0').state).toBe('mind');
    expect(nodeCheck('24.1.0').state).toBe('well');
    const faulty = await environmentChecks(configOf({ PORT: 'x' }));
    expect(faulty.at(-1)).toMatchObject({ state: 'wrong', said: expect.stringContaining('PORT') });
    const sound = await environmentChecks(
      configOf({ DATA_FOLDER: folder, PUBLIC_URL: 'https://zone.example' }),
    );
    expect(sound.slice(1).map(({ state }) => state)).toEqual(['well', 'well', 'well']);
  });

  it('looks whether a mail server listens', async () => {
    const listener: Server = createServer();
    await new Promise<void>((resolve) => {
      listener.listen(0, '127.0.0.1', resolve);
    });
    const address = listener.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    expect(await mailCheck(readConfig({ SMTP_URL: `smtp://127.0.0.1:${port}` }))).toMatchObject({
      state: 'well',
    });
    await new Promise((resolve) => {
      listener.close(resolve);
    });
    expect(await mailCheck(readConfig({ SMTP_URL: `smtp://127.0.0.1:${port}` }))).toMatchObject({
      state: 'wrong',
    });
    expect(await mailCheck(readConfig({}))).toMatchObject({ state: 'mind' });
  });
});
