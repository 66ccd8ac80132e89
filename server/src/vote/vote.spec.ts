import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { freezeText, recount, type Certificate, type Frozen } from '@communaux/shared/vote';
import type { PollId } from '@communaux/shared/kernel';
import { openWorld, type Person, type World } from '../../test/world.js';
import { aPoll, cast, close, closed, TEXT } from './poll.fixture.js';
import { EVERY_POLL, readPoll, readPolls } from './poll.view.js';
import { sha256 } from './sha256.js';

let world: World;
let agent: Person;
let baker: Person;
let joiner: Person;
let nurse: Person;
let lea: Person;

beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  const [bakery, joinery] = [await world.aFirm('Fournil'), await world.aFirm('Menuiserie')];
  baker = await world.aPerson('Brice', { firm: bakery, college: 'firms' });
  joiner = await world.aPerson('Jo', { firm: joinery, college: 'firms' });
  nurse = await world.aPerson('Nour', { role: 'employee', firm: bakery, college: 'employees' });
  lea = await world.aPerson('Léa', { college: 'residents' });
});
afterAll(() => world.close());

const pollRow = async (id: PollId) => {
  const [row] = await world.sql<{
    stage: string;
    frozen: { document: Frozen; text: string };
    frozen_hash: string;
    certificate: Certificate | null;
  }>('select stage, frozen, frozen_hash, certificate from poll where id = $1', [id]);
  if (!row) throw new Error('No such poll');
  return row;
};
const seen = async (id: PollId, person: Person) =>
  world.platform.works.read(await world.as(person), world.zone, readPoll(id));
const codes = (outcome: unknown): unknown => (outcome as { reasons?: { code: string }[] }).reasons?.[0]?.code;

describe('a poll', () => {
  it('is frozen at its opening: text, rules and roll by one hash that anyone can redo', async () => {
    const id = await aPoll(world, agent, 60_000);
    const late = await world.aPerson('Tard', { college: 'residents' });
    const { stage, frozen, frozen_hash } = await pollRow(id);
    expect(stage).toBe('open');
    expect(frozen_hash).toBe(sha256(freezeText(frozen.document)));
    expect(frozen.document.textDigest).toBe(sha256(TEXT));
    expect(frozen.text).toBe(TEXT);
    expect(frozen.document.colleges.map(({ key, registered }) => [key, registered])).toEqual([
      ['firms', 2],
      ['employees', 1],
      ['residents', 1],
      ['authority', 1],
      ['nature', 0],
    ]);
    expect(codes(await cast(world, late, id, 'yes'))).toBe('not-on-roll');
    await world.sql('update mandate set ends_at = now() where person_id = $1', [late.id]);
    expect((await world.register()).at(-1)).toMatchObject({
      act: 'poll.opened',
      actor: `person:${agent.id}`,
      facts: { poll: id, frozenHash: frozen_hash },
    });
  });

  it('is voted by three colleges, then closed, counted, certified and told, and its certificate recounts', async () => {
    const id = await aPoll(world, agent, 60_000);
    await cast(world, baker, id, 'yes');
    await cast(world, joiner, id, 'no');
    await cast(world, nurse, id, 'no');
    expect(await cast(world, nurse, id, 'yes')).toMatchObject({ kind: 'cast', number: 2, choice: 'yes' });
    await cast(world, lea, id, 'blank');
    expect(await close(world, id)).toBe('later');
    await closed(world, id);
    const { stage, certificate } = await pollRow(id);
    expect(stage).toBe('published');
    // Firms 35 half and half, employees 20 for, residents silent: 37.5 for of 100 is not over 50.
    expect(certificate?.outcome).toMatchObject({
      verdict: 'rejected',
      weighted: { yes: '75/2', no: '35/2' },
      raw: { registered: 5, present: 4, yes: 2, no: 1, blank: 1 },
    });
    expect(recount(certificate, sha256)).toEqual({ kind: 'confirmed', outcome: certificate?.outcome });
    expect((await world.register()).slice(-2)).toMatchObject([
      { act: 'poll.closed', actor: 'system:clock', facts: { poll: id } },
      {
        act: 'poll.certified',
        facts: { poll: id, verdict: 'rejected', digest: certificate?.digest },
      },
    ]);
    expect(await close(world, id)).toBe('nothing');
    expect(
      (await world.register()).filter(({ facts }) => facts['poll'] === id).map(({ act }) => act),
    ).toEqual(['poll.opened', 'poll.closed', 'poll.certified']);
  });

  it('tells who came and never what they chose before the close, then everything', async () => {
    const id = await aPoll(world, agent, 60_000);
    await cast(world, baker, id, 'no');
    await cast(world, baker, id, 'yes');
    await cast(world, lea, id, 'yes');
    const open = await seen(id, baker);
    expect(open).toMatchObject({
      stage: 'open',
      outcome: null,
      certified: false,
      myCollegeKey: 'firms',
      myChoice: 'yes',
      turnout: {
        present: 2,
        registered: 5,
        needed: 1,
        colleges: [{ key: 'firms', present: 1 }, { present: 0 }, { present: 1 }, {}, {}],
      },
    });
    expect(await seen(id, nurse)).toMatchObject({ myCollegeKey: 'employees', myChoice: null });
    const visitor = await world.platform.works.read({ kind: 'visitor' }, world.zone, readPoll(id));
    expect(visitor).toMatchObject({ myCollegeKey: null, myChoice: null, outcome: null });
    expect(JSON.stringify({ ...visitor, rules: null })).not.toMatch(/"yes"|"no"/);
    await closed(world, id);
    expect(await seen(id, lea)).toMatchObject({
      stage: 'published',
      certified: true,
      outcome: { raw: { yes: 2, no: 0 } },
    });
  });

  it('keeps the choice out of the register, and the ballots of a rule that did not announce them out of the certificate', async () => {
    await world.sql(`insert into rule_set (zone_id, body_id, version, rules, effective_from)
      select zone_id, body_id, 2, rules || '{"openBallots": false, "version": 2}', now() from rule_set where version = 1`);
    const id = await aPoll(world, agent, 60_000);
    await cast(world, lea, id, 'yes');
    const line = (await world.register()).findLast(({ act }) => act === 'ballot.cast');
    expect(Object.keys(line?.facts ?? {}).toSorted()).toEqual(['ballot', 'college']);
    await closed(world, id);
    const { certificate } = await pollRow(id);
    expect(certificate).toMatchObject({ ballots: null });
    expect(JSON.stringify(certificate)).not.toContain(lea.id);
    expect(recount(certificate, sha256)).toMatchObject({ kind: 'confirmed' });
  });

  it('refuses who is not on its roll, who comes late, and who names a poll of elsewhere', async () => {
    const stranger = await world.aPerson('Sam');
    const id = await aPoll(world, agent, 60_000);
    expect(codes(await cast(world, stranger, id, 'yes'))).toBe('not-on-roll');
    expect(codes(await cast(world, lea, v7() as PollId, 'yes'))).toBe('poll-unknown');
    await closed(world, id);
    expect(codes(await cast(world, lea, id, 'yes'))).toBe('poll-closed');
    const [ballots] = await world.sql('select from ballot where poll_id = $1', [id]);
    expect(ballots).toBeUndefined();
  });

  it('is listed newest first, a page at a time', async () => {
    const read = (after: string | null) =>
      world.platform.works.read(
        { kind: 'visitor' },
        world.zone,
        readPolls({ ...EVERY_POLL, after, first: 2 }),
      );
    const first = await read(null);
    const second = await read(first.next ?? null);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(ids).toEqual(ids.toSorted().toReversed());
  });
});
