import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { visitor } from '@communaux/shared/access';
import { openWorld } from '../../test/world.js';
import type { Consent } from '../generated/schema.js';
import { ruleNow } from '../vote/poll.fixture.js';
import {
  aCircle,
  answer,
  by,
  codesOf,
  done,
  HARM,
  idOf,
  inMs,
  move,
  seen,
  test,
  type Circle,
} from './consent.fixture.js';
import { readConsent } from './consent.view.js';
import { moveConsent } from './move-consent.js';
import { declineNomination, nominate, proposeNominee } from './nominate.js';
import { openConsent } from './open-consent.js';

let circle: Circle;
beforeAll(async () => {
  circle = await aCircle(await openWorld());
});
afterAll(() => circle.world.close());

const WHY = 'Elle connaît les entreprises et écoute chacun.';
const anElection = (): Promise<Consent> =>
  done(
    circle,
    circle.brice,
    openConsent({ kind: 'election', title: 'Présidence de séance', text: '', theme: null }),
  );
const name = (id: string, who: Circle['lea'], nominee: Circle['lea'], reason = WHY) =>
  by(circle, who, nominate(id, { nominee: idOf(nominee), reason }));
const step = (id: string, to: 'change' | 'proposal' | 'consent', who = circle.brice) =>
  by(circle, who, moveConsent(id, { to, answersCloseAt: to === 'consent' ? inMs(3_600_000) : null }));
const propose = (id: string, nominee: Circle['lea'], who = circle.brice) =>
  by(
    circle,
    who,
    proposeNominee(id, { nominee: idOf(nominee), reason: 'Trois raisons sur quatre parlent d’écoute.' }),
  );
const everyone = () => [circle.agent, circle.brice, circle.lea, circle.nour];

/** Brice names Léa, Léa and Nour name Nour, Anne names Léa: two each. */
const named = async (): Promise<string> => {
  const { id } = await anElection();
  for (const [who, nominee] of [
    [circle.brice, circle.lea],
    [circle.lea, circle.nour],
    [circle.nour, circle.nour],
    [circle.agent, circle.lea],
  ] as const)
    expect(codesOf(await name(id, who, nominee))).toEqual([]);
  await step(id, 'change');
  return id;
};
const proposed = async (nominee: Circle['lea']): Promise<string> => {
  const id = await named();
  await step(id, 'proposal');
  expect(codesOf(await propose(id, nominee))).toEqual([]);
  return id;
};

describe('an election without candidate', () => {
  it('hears each name with its reasons, hides those of others until all are in, and lets one change', async () => {
    const { id, acts, eligible } = await anElection();
    expect(acts).toEqual(['nominate']);
    expect(eligible.map((person) => person.name)).toEqual(['Anne', 'Brice', 'Léa', 'Nour']);
    expect(codesOf(await step(id, 'change'))).toEqual(['election-nobody-named']);
    expect(codesOf(await name(id, circle.brice, circle.passer))).toEqual(['nominee-not-eligible']);
    expect(codesOf(await name(id, circle.brice, circle.lea, 'Bien.'))).toEqual(['nomination-reason-missing']);
    expect(codesOf(await name(id, circle.passer, circle.lea))).toEqual(['not-on-roll']);
    await name(id, circle.brice, circle.lea);
    expect(await seen(circle, id, circle.nour)).toMatchObject({
      nominations: [],
      named: 1,
      myNomination: null,
    });
    expect(await seen(circle, id, circle.brice)).toMatchObject({
      myNomination: { nominee: 'Léa', reason: WHY },
    });
    await step(id, 'change');
    expect(await seen(circle, id, circle.nour)).toMatchObject({
      nominations: [{ nominator: 'Brice', nominee: 'Léa' }],
    });
    const { platform, zone } = circle.world;
    const publicly = await platform.works.read(visitor, zone, readConsent(id));
    expect(publicly).toMatchObject({ nominations: [], eligible: [] });
    expect(codesOf(await name(id, circle.brice, circle.lea))).toEqual(['nomination-nothing-to-change']);
    expect(codesOf(await name(id, circle.brice, circle.nour))).toEqual([]);
    await step(id, 'proposal');
    expect(codesOf(await name(id, circle.brice, circle.lea))).toEqual(['election-wrong-step']);
  });

  it('elects by consent the one whom the facilitator proposes; it grants nothing by itself', async () => {
    const id = await proposed(circle.nour);
    expect(codesOf(await propose(id, circle.agent))).toEqual(['proposal-not-nominee']);
    expect(codesOf(await propose(id, circle.lea, circle.lea))).toEqual(['not-facilitator']);
    await step(id, 'consent');
    for (const person of everyone()) await answer(circle, id, person, 'consent');
    const ended = await move(circle, id, { to: 'test' });
    expect(ended).toMatchObject({
      endedAs: 'elected',
      reviewAt: expect.anything(),
      versions: [{ nominee: 'Nour' }],
    });
    const mandates = await circle.world.sql('select from mandate where person_id = $1', [circle.nour.id]);
    expect(mandates).toHaveLength(1);
  });

  it('goes back to a proposal when an objection stands, or when the one proposed declines', async () => {
    const id = await proposed(circle.nour);
    expect(codesOf(await by(circle, circle.lea, declineNomination(id)))).toEqual(['nominee-not-you']);
    await done(circle, circle.nour, declineNomination(id));
    expect(codesOf(await step(id, 'consent'))).toEqual(['nobody-proposed']);
    expect(codesOf(await propose(id, circle.nour))).toEqual(['nominee-set-aside']);
    expect(codesOf(await propose(id, circle.lea))).toEqual([]);
    await step(id, 'consent');
    for (const person of everyone())
      await answer(circle, id, person, person === circle.nour ? 'objection' : 'consent', HARM);
    const objection = (await move(circle, id, { to: 'test' })).rounds[0]?.objections[0]?.id ?? '';
    await test(circle, objection, true);
    // Everyone named is set aside: the rule's fallback has nobody left to choose among.
    expect(await move(circle, id, { to: 'ended' })).toMatchObject({
      step: 'ended',
      endedAs: 'escalate',
      fallbackPoll: null,
    });
  });

  it('ends in a vote among those left when the rounds of the rule are over', async () => {
    await ruleNow(circle.world, 2, {
      consent: { reviewDays: 365, explicitQuorum: { num: 1, den: 2 }, fallback: 'majority', rounds: 1 },
    });
    const { id } = await anElection();
    for (const [who, nominee] of [
      [circle.brice, circle.lea],
      [circle.lea, circle.nour],
      [circle.nour, circle.agent],
    ] as const)
      await name(id, who, nominee);
    await step(id, 'change');
    await step(id, 'proposal');
    await propose(id, circle.lea);
    await step(id, 'consent');
    for (const person of everyone())
      await answer(circle, id, person, person === circle.brice ? 'objection' : 'consent', HARM);
    const objection = (await move(circle, id, { to: 'test' })).rounds[0]?.objections[0]?.id ?? '';
    await test(circle, objection, true, circle.agent);
    const ended = await move(circle, id, { to: 'ended' });
    expect(ended).toMatchObject({ endedAs: 'majority' });
    const [poll] = await circle.world.sql<{ labels: string[] }>(
      `select array(select jsonb_array_elements(question_form->'options')->>'label') as labels from poll where id = $1`,
      [ended.fallbackPoll],
    );
    expect(poll?.labels).toEqual(['Nour', 'Anne']);
  });
});
