import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { REGISTER_ACTS } from '@communaux/shared/register';
import { en } from '@communaux/shared/register/texts.en';
import { fr } from '@communaux/shared/register/texts.fr';
import { SessionContext, type Session } from '../platform/session/session.js';
import { Answering } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { RegisterPage } from './RegisterPage.js';
import { seenAt } from './seen-at.js';

const ID = '0192e4ce-a180-7279-b601-4cdb4634d0b3';
const zone = { id: 'z1', slug: 'saulaies', name: 'Zone des Saulaies', accent: '#2E6A3B' };
const agent: Session = {
  state: 'signed-in',
  person: { id: 'p1', name: 'Paul Garnier' },
  memberships: [{ id: 'm1', role: 'agent', zone, firm: null, college: null }],
};

const line = (seq: number, act: string, facts: unknown = {}) => ({
  __typename: 'RegisterLine',
  seq,
  id: `l${seq}`,
  at: '2026-03-03T12:00:00.000Z',
  act,
  actorName: 'Amina Belkacem',
  facts,
});
const page = (items: readonly object[]) => ({
  register: {
    __typename: 'RegisterPage',
    items,
    next: null,
    head: {
      __typename: 'RegisterHead',
      seq: 1_751,
      batches: 8,
      hash: '8fc1be0c6e0a5744'.repeat(4),
      sealedAt: '2026-03-03T12:00:00.000Z',
    },
  },
});
const intact = { lines: 1_751, batches: 8, waiting: 0, faults: [] };

const open = async (items: readonly object[], session: Session, verification = {}) => {
  const answers = {
    Register: () => page(items),
    Verification: () => ({ verification: { __typename: 'Verification', ...intact, ...verification } }),
  };
  await renderScreen(
    <SessionContext value={session}>
      <Answering answers={answers}>
        <RegisterPage />
      </Answering>
    </SessionContext>,
    { words: ['register'] },
  );
  await screen.findByText('Dernier sceau');
  return userEvent.setup();
};

/** Every act that a use case of the server writes. */
const writtenActs = (): Set<string> => {
  const source = resolve('server/src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !/\.spec\.ts$|^demo|^generated/.test(name),
  );
  const text = files.map((name) => readFileSync(join(source, name), 'utf8')).join('\n');
  const recorded = [...text.matchAll(/record\(\{[^}]*?act:\s*([^,]+),/gs)].map(([, act]) => act ?? '');
  return new Set(recorded.join(' ').match(/(?<=')[a-z-]+\.[a-z-]+(?=')/g));
};

describe('the register', () => {
  it('has a sentence in both languages for every act', () => {
    for (const texts of [fr, en] as readonly Readonly<Record<string, string>>[])
      expect(REGISTER_ACTS.filter((act) => !texts[`act.${act}`])).toEqual([]);
  });
  it('knows every act that the server writes', () => {
    const written = writtenActs();
    expect(written.size).toBeGreaterThan(15);
    expect([...written].filter((act) => !(REGISTER_ACTS as readonly string[]).includes(act))).toEqual([]);
  });
  it('says each act in words, and leads to what it is about', async () => {
    await open(
      REGISTER_ACTS.map((act, seq) => line(seq, act, { revision: ID, poll: ID })),
      agent,
    );
    const cells = screen.getAllByRole('row').map((row) => row.textContent ?? '');
    for (const act of REGISTER_ACTS) expect(cells.some((text) => text.includes(fr[`act.${act}`]))).toBe(true);
    const [link] = screen.getAllByRole('link', { name: 'Lire la révision' });
    expect(link?.getAttribute('href')).toBe(`/z/saulaies/revisions/${ID}`);
  });
  it('names who acted to members, and to nobody else', async () => {
    await open([line(1, 'poll.opened')], agent);
    expect(screen.getByText('Amina Belkacem')).toBeTruthy();
  });
  it('tells visitors why there are no names', async () => {
    await open([line(1, 'poll.opened')], { state: 'visitor' });
    expect(screen.queryByText('Amina Belkacem')).toBeNull();
    expect(screen.getByText('Les noms sont visibles des membres de la zone.')).toBeTruthy();
  });
  it('is a file to keep and to check elsewhere: its lines for members, their hashes for visitors', async () => {
    await open([line(1, 'poll.opened')], agent);
    const link = screen.getByRole('link', { name: 'Télécharger le registre (environ 580 ko)' });
    expect(link.getAttribute('href')).toBe('/zones/saulaies/register.jsonl');
    expect(screen.getByText('node verify.mjs saulaies-register.jsonl')).toBeTruthy();
  });
  it('tells visitors what their file withholds', async () => {
    await open([line(1, 'poll.opened')], { state: 'visitor' });
    expect(screen.getByText(/sans dire ce que chacun a fait/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /environ 120 ko/ })).toBeTruthy();
  });
  it('reads the chain again when asked, and says what it found', async () => {
    const keys = await open([line(1, 'poll.opened')], agent);
    await keys.click(screen.getByRole('button', { name: 'Vérifier la chaîne' }));
    expect((await screen.findByRole('status')).textContent).toContain(
      '1751 lignes relues depuis la première, en 8 lots scellés',
    );
  });
  it('words each fault of the chain', async () => {
    const fault = { __typename: 'Reason', code: 'line-changed', facts: { batch: 3, seq: 12 } };
    const keys = await open([line(1, 'poll.opened')], agent, { faults: [fault] });
    await keys.click(screen.getByRole('button', { name: 'Vérifier la chaîne' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'la ligne 12 n’est plus celle qui a été scellée',
    );
  });
});

describe('a line of the register leads', () => {
  it('to the report of an import for agents only', () => {
    expect(seenAt('zone.imported', { import: ID }, true)?.path).toBe(`import/${ID}`);
    expect(seenAt('zone.imported', { import: ID }, false)).toBeUndefined();
  });
  it('nowhere when its facts hold no identifier', () => {
    expect(seenAt('poll.opened', { poll: '../../me' }, true)).toBeUndefined();
    expect(seenAt('poll.opened', null, true)).toBeUndefined();
  });
});
