import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '@communaux/shared/access';
import { DAY } from '@communaux/shared/kernel';
import { behindGuard } from '../../test/behind-guard.js';
import { openWorld } from '../../test/world.js';
import { ruleNow } from '../vote/poll.fixture.js';
import { amendConsent, callConsentAgain } from './amend-consent.js';
import {
  aCircle,
  aConsent,
  answer,
  answering,
  answersCloseIn,
  by,
  codesOf,
  done,
  HARM,
  move,
  REPLY,
  seen,
  test,
  type Circle,
} from './consent.fixture.js';
import { moveConsent } from './move-consent.js';
import { openConsent } from './open-consent.js';
import { callReview, reviewConsent } from './review.js';
import { replyInConsent, speakInConsent } from './speak.js';
import { liftObjection, testObjection } from './test-objection.js';

let circle: Circle;
beforeAll(async () => {
  circle = await aCircle(await openWorld());
});
afterAll(() => circle.world.close());

const acts = async (id: string) =>
  (await circle.world.register()).filter(({ facts }) => facts['consent'] === id).map(({ act }) => act);
const everyone = () => [circle.agent, circle.brice, circle.lea, circle.nour];
const allConsent = async (id: string, but: readonly string[] = []) => {
  for (const person of everyone())
    if (!but.includes(person.name)) expect(codesOf(await answer(circle, id, person, 'consent'))).toEqual([]);
};
const objected = async () => {
  const { id } = await answering(circle);
  await allConsent(id, ['Léa']);
  await answer(circle, id, circle.lea, 'objection', HARM);
  const { rounds } = await move(circle, id, { to: 'test' });
  return { id, objection: rounds.at(-1)?.objections[0]?.id ?? '' };
};

describe('a consent', () => {
  it('is opened by a member with a mandate, with its roll and its rules frozen', async () => {
    const opened = await aConsent(circle);
    expect(opened).toMatchObject({
      kind: 'proposal',
      step: 'consent',
      round: 1,
      phase: 'clarification',
      text: 'Livrer dès 6 h.',
      facilitator: 'Brice',
      facilitating: true,
      registered: 4,
      needed: 2,
      rules: { rounds: 3, fallback: 'majority' },
      acts: ['speak', 'reply', 'move:reaction'],
    });
    const input = { kind: 'proposal', title: 'Non', text: 'Non', theme: null } as const;
    expect(codesOf(await by(circle, circle.passer, openConsent(input)))).toEqual(['no-mandate-to-propose']);
    expect((await circle.world.register()).at(-1)).toMatchObject({
      act: 'consent.opened',
      facts: { consent: opened.id, kind: 'proposal', electors: 4 },
    });
  });

  it('hears questions and their replies, then reactions, each in its own time', async () => {
    const { id } = await aConsent(circle);
    const asked = await done(circle, circle.lea, speakInConsent(id, ' Le samedi aussi ? '));
    const words = asked.rounds[0]?.words[0];
    expect(words).toMatchObject({
      kind: 'clarification',
      author: 'Léa',
      text: 'Le samedi aussi ?',
      reply: null,
    });
    expect(codesOf(await by(circle, circle.lea, replyInConsent(words?.id ?? '', 'Oui')))).toEqual([
      'not-facilitator',
    ]);
    await done(circle, circle.brice, replyInConsent(words?.id ?? '', 'Non, du lundi au vendredi.'));
    await move(circle, id, { to: 'reaction' });
    const reacted = await done(circle, circle.nour, speakInConsent(id, 'Cela m’arrange.'));
    expect(reacted.rounds[0]?.words).toMatchObject([
      { reply: 'Non, du lundi au vendredi.' },
      { kind: 'reaction', text: 'Cela m’arrange.' },
    ]);
    expect(codesOf(await by(circle, circle.passer, speakInConsent(id, 'Moi aussi')))).toEqual([
      'not-on-roll',
    ]);
    expect(codesOf(await by(circle, circle.lea, speakInConsent(id, ' ')))).toEqual(['consent-words-missing']);
    await move(circle, id, { to: 'objection' });
    expect(codesOf(await by(circle, circle.lea, speakInConsent(id, 'Trop tard')))).toEqual([
      'consent-wrong-phase',
    ]);
    expect(await seen(circle, id, circle.passer)).toMatchObject({
      rounds: [{ words: [{ author: 'Léa' }, {}] }],
      acts: [],
    });
  });

  it('is adopted when nobody objects, and carries the date of its review', async () => {
    const { id } = await answering(circle);
    await allConsent(id);
    const ended = await move(circle, id, { to: 'test' });
    expect(ended).toMatchObject({
      step: 'ended',
      phase: 'ended',
      endedAs: 'adopted',
      answered: 4,
      rounds: [{ outcome: { verdict: 'adopted', heads: { consent: 4, registered: 4 } }, objections: [] }],
      acts: [],
    });
    const reviewIn = Date.parse(String(ended.reviewAt)) - Date.now();
    expect(Math.round(reviewIn / DAY)).toBe(365);
    expect(await acts(id)).toEqual([
      'consent.opened',
      'consent.moved',
      'consent.moved',
      ...everyone().map(() => 'consent.answered'),
      'consent.moved',
      'consent.round-ended',
      'consent.ended',
    ]);
    const round = (await circle.world.register()).find(
      ({ act, facts }) => act === 'consent.round-ended' && facts['consent'] === id,
    );
    expect(round?.facts).toMatchObject({ verdict: 'adopted', digest: ended.rounds[0]?.digest });
  });

  it('counts silence as silence: too few answers make the round void, and it is called again', async () => {
    const { id } = await answering(circle);
    await answer(circle, id, circle.lea, 'consent');
    expect(
      codesOf(await by(circle, circle.brice, moveConsent(id, { to: 'test', answersCloseAt: null }))),
    ).toEqual(['consent-answers-open']);
    await answersCloseIn(circle, id, 0);
    const closed = await move(circle, id, { to: 'test' });
    expect(closed).toMatchObject({
      step: 'consent',
      phase: 'ended',
      rounds: [{ outcome: { verdict: 'void' } }],
      acts: ['again'],
    });
    expect(codesOf(await by(circle, circle.lea, callConsentAgain(id)))).toEqual(['not-facilitator']);
    expect(await done(circle, circle.brice, callConsentAgain(id))).toMatchObject({
      round: 2,
      phase: 'clarification',
      version: 1,
    });
    expect(codesOf(await by(circle, circle.brice, callConsentAgain(id)))).toEqual(['consent-not-void']);
  });

  it('uses up no round of the rule when it was void: the objection that follows may still be met', async () => {
    const { id } = await answering(circle);
    await behindGuard(circle.world, 'consent', () =>
      circle.world.sql(`update consent set rules = jsonb_set(rules, '{consent,rounds}', '2') where id = $1`, [
        id,
      ]),
    );
    await answersCloseIn(circle, id, 0);
    await move(circle, id, { to: 'test' });
    await done(circle, circle.brice, callConsentAgain(id));
    await move(circle, id, { to: 'reaction' });
    await move(circle, id, { to: 'objection' });
    await allConsent(id, ['Léa']);
    await answer(circle, id, circle.lea, 'objection', HARM);
    const tested = await move(circle, id, { to: 'test' });
    await test(circle, tested.rounds[1]?.objections[0]?.id ?? '', true);
    expect(await move(circle, id, { to: 'ended' })).toMatchObject({
      round: 2,
      endedAs: null,
      acts: ['amend'],
    });
  });

  it('tests and answers each objection, which keeps its answer; a preference stops nothing', async () => {
    const { id, objection } = await objected();
    expect(
      codesOf(await by(circle, circle.brice, moveConsent(id, { to: 'ended', answersCloseAt: null }))),
    ).toEqual(['consent-untested']);
    const criteria = { argued: true, harmsPurpose: false, harmsPeople: false };
    const short = testObjection(objection, { ...criteria, answer: 'Non.' });
    expect(codesOf(await by(circle, circle.brice, short))).toEqual(['objection-answer-missing']);
    expect(
      codesOf(await by(circle, circle.nour, testObjection(objection, { ...criteria, answer: REPLY }))),
    ).toEqual(['not-facilitator']);
    await test(circle, objection, false);
    expect(
      codesOf(await by(circle, circle.agent, testObjection(objection, { ...criteria, answer: REPLY }))),
    ).toEqual(['objection-tested']);
    const ended = await move(circle, id, { to: 'ended' });
    expect(ended).toMatchObject({
      endedAs: 'adopted',
      rounds: [
        { objections: [{ grounds: HARM, author: 'Léa', valid: false, answer: REPLY, testedBy: 'Brice' }] },
      ],
    });
  });

  it('is amended to meet an objection that stands, and heard again in a new round on the new wording', async () => {
    const { id, objection } = await objected();
    expect(codesOf(await by(circle, circle.lea, liftObjection(objection)))).toEqual(['objection-not-tested']);
    await test(circle, objection, true);
    expect(await move(circle, id, { to: 'ended' })).toMatchObject({
      step: 'consent',
      acts: ['amend'],
      rounds: [{ outcome: { verdict: 'objected' } }],
    });
    expect(codesOf(await by(circle, circle.brice, amendConsent(id, 'Livrer  dès 6 h.')))).toEqual([
      'consent-text-unchanged',
    ]);
    const amended = await done(circle, circle.brice, amendConsent(id, 'Livrer dès 7 h.'));
    expect(amended).toMatchObject({
      round: 2,
      phase: 'clarification',
      version: 2,
      text: 'Livrer dès 7 h.',
      answered: 0,
      myAnswer: null,
    });
    await move(circle, id, { to: 'reaction' });
    await move(circle, id, { to: 'objection' });
    await allConsent(id, ['Léa']);
    await answer(circle, id, circle.lea, 'reservation', 'Je garde un œil sur le bruit du matin.');
    expect(await move(circle, id, { to: 'test' })).toMatchObject({
      endedAs: 'adopted',
      versions: [{ text: 'Livrer dès 6 h.' }, { text: 'Livrer dès 7 h.' }],
      rounds: [
        { version: 1, objections: [{ valid: true }] },
        { version: 2, reservations: ['Je garde un œil sur le bruit du matin.'] },
      ],
    });
    expect(codesOf(await answer(circle, id, circle.lea, 'consent'))).toEqual(['consent-wrong-phase']);
  });

  it('lets the one who objected give it up once it was answered, and nobody judge their own', async () => {
    const { id } = await answering(circle);
    await allConsent(id, ['Brice']);
    await answer(circle, id, circle.brice, 'objection', HARM);
    const objection = (await move(circle, id, { to: 'test' })).rounds[0]?.objections[0]?.id ?? '';
    const own = testObjection(objection, {
      argued: true,
      harmsPurpose: true,
      harmsPeople: false,
      answer: REPLY,
    });
    expect(codesOf(await by(circle, circle.brice, own))).toEqual(['objection-own-test']);
    await test(circle, objection, true, circle.agent);
    expect(codesOf(await by(circle, circle.lea, liftObjection(objection)))).toEqual(['objection-not-yours']);
    expect((await seen(circle, id, circle.brice))?.acts).toContain(`lift:${objection}`);
    await done(circle, circle.brice, liftObjection(objection));
    expect(await move(circle, id, { to: 'ended' })).toMatchObject({ endedAs: 'adopted' });
  });

  it('keeps the last answer of each, and refuses those it cannot take', async () => {
    const { id } = await answering(circle);
    expect(codesOf(await answer(circle, id, circle.lea, 'objection', 'Non.'))).toEqual([
      'consent-reason-missing',
    ]);
    expect(codesOf(await answer(circle, id, circle.passer, 'consent'))).toEqual(['not-on-roll']);
    await answer(circle, id, circle.lea, 'objection', HARM);
    await answer(circle, id, circle.lea, 'aside');
    expect(await seen(circle, id, circle.lea)).toMatchObject({
      answered: 1,
      myAnswer: { answer: 'aside', reason: null },
    });
    await allConsent(id, ['Léa']);
    expect(await move(circle, id, { to: 'test' })).toMatchObject({
      rounds: [{ outcome: { heads: { aside: 1, objection: 0 } } }],
    });
    const line = (await circle.world.register()).find(
      ({ act, facts }) => act === 'consent.answered' && facts['consent'] === id,
    );
    expect(Object.keys(line?.facts ?? {}).toSorted()).toEqual(['college', 'consent', 'round']);
  });
});

describe('the fallback of a consent', () => {
  const untilTheLastRound = async () => {
    const { id, objection } = await objected();
    await test(circle, objection, true);
    return { id, ended: await move(circle, id, { to: 'ended' }) };
  };

  it('is a majority vote on the last text, opened at once, where the rule says so', async () => {
    await ruleNow(circle.world, 2, {
      consent: { reviewDays: 365, explicitQuorum: { num: 1, den: 2 }, fallback: 'majority', rounds: 1 },
    });
    const { id, ended } = await untilTheLastRound();
    expect(ended).toMatchObject({ step: 'ended', endedAs: 'majority', acts: [] });
    const [poll] = await circle.world.sql<{ title: string; stage: string; text: string }>(
      `select title, stage, frozen->>'text' as text from poll where id = $1`,
      [ended.fallbackPoll],
    );
    expect(poll).toMatchObject({ title: 'Livraisons du matin', stage: 'open' });
    expect(poll?.text).toContain('Livrer dès 6 h.');
    expect((await acts(id)).slice(-2)).toEqual(['consent.round-ended', 'consent.ended']);
  });

  it('is another body, or nothing, where the rule says that', async () => {
    for (const [version, fallback, endedAs] of [
      [3, 'escalate', 'escalate'],
      [4, 'none', 'dropped'],
    ] as const) {
      await ruleNow(circle.world, version, {
        consent: { reviewDays: 30, explicitQuorum: { num: 1, den: 2 }, fallback, rounds: 1 },
      });
      expect((await untilTheLastRound()).ended).toMatchObject({ endedAs, fallbackPoll: null });
    }
  });
});

describe('the review of a decision taken by consent', () => {
  it('comes by the clock, waits for words, and fixes the next date or opens a new consent', async () => {
    const { id } = await answering(circle);
    await allConsent(id);
    await move(circle, id, { to: 'test' });
    const { platform, zone } = circle.world;
    const call = () => platform.works.run(system('review-consent'), zone, callReview(id));
    await call();
    expect(
      codesOf(await by(circle, circle.brice, reviewConsent(id, { outcome: 'kept', words: 'Bien.' }))),
    ).toEqual(['consent-no-review']);
    await circle.world.sql(`update consent set review_at = now() - interval '1 minute' where id = $1`, [id]);
    await call();
    await call();
    expect((await acts(id)).filter((act) => act === 'consent.review-due')).toHaveLength(1);
    expect(await seen(circle, id, circle.brice)).toMatchObject({ reviewDue: true, acts: ['review'] });
    expect(
      codesOf(await by(circle, circle.lea, reviewConsent(id, { outcome: 'kept', words: 'Bien.' }))),
    ).toEqual(['not-facilitator']);
    const kept = await done(
      circle,
      circle.brice,
      reviewConsent(id, { outcome: 'kept', words: 'Aucune plainte.' }),
    );
    expect(kept).toMatchObject({
      reviewDue: false,
      pastReviews: [{ outcome: 'kept', words: 'Aucune plainte.' }],
    });
    expect(Date.parse(String(kept.reviewAt))).toBeGreaterThan(Date.now());

    await circle.world.sql(`update consent set review_at = now() - interval '1 minute' where id = $1`, [id]);
    await call();
    const reopened = await done(
      circle,
      circle.agent,
      reviewConsent(id, { outcome: 'reopened', words: 'Trop de bruit.' }),
    );
    expect(reopened).toMatchObject({ reviews: id, round: 1, text: 'Livrer dès 6 h.', facilitator: 'Anne' });
    expect(await circle.world.verified()).toBe(true);
  });
});
