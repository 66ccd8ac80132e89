import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system, visitor } from '@communaux/shared/access';
import { HOUR } from '@communaux/shared/kernel';
import { openWorld } from '../../test/world.js';
import {
  aCircle,
  aConsent,
  answer,
  answering,
  done,
  HARM,
  idOf,
  inMs,
  move,
  test,
  type Circle,
} from '../consent/consent.fixture.js';
import { moveConsent } from '../consent/move-consent.js';
import { declineNomination, nominate, proposeNominee } from '../consent/nominate.js';
import { openConsent } from '../consent/open-consent.js';
import { callReview } from '../consent/review.js';
import { aVote, certified, longHeld, mandateOf, veto, type Council } from '../guardian/guardian.fixture.js';
import { grantVetoRight } from '../guardian/grant-veto-right.js';
import { ruleNow } from '../vote/poll.fixture.js';
import { MINUTES, readMyPart } from './my-part.view.js';
import { readZonePage } from './zone-page.view.js';
import type { Person } from '../../test/world.js';

let circle: Circle;
let sylve: Person;
beforeAll(async () => {
  circle = await aCircle(await openWorld());
  await ruleNow(circle.world, 2, { vetoHours: 48 });
  sylve = await circle.world.aPerson('Sylve', { role: 'guardian', college: 'nature' });
});
afterAll(() => circle.world.close());

const needsOf = async (person: Person) => {
  const { platform, zone } = circle.world;
  const { needsYou, minutes } = await platform.works.read(await circle.world.as(person), zone, readMyPart);
  return { kinds: needsYou.map(({ kind, id }) => `${kind} ${id}`), minutes };
};

describe('the home of a member, on consents and vetoes', () => {
  it('asks for an answer until it is given, then its facilitator for the objections', async () => {
    const { id } = await answering(circle);
    expect(await needsOf(circle.lea)).toEqual({ kinds: [`consent ${id}`], minutes: MINUTES.consent });
    await answer(circle, id, circle.lea, 'objection', HARM);
    expect((await needsOf(circle.lea)).kinds).toEqual([]);
    for (const person of [circle.agent, circle.brice, circle.nour, sylve])
      await answer(circle, id, person, 'consent');
    const { rounds } = await move(circle, id, { to: 'test' });
    expect((await needsOf(circle.brice)).kinds).toEqual([`objections ${id}`]);
    await test(circle, rounds[0]?.objections[0]?.id ?? '', false);
    expect((await needsOf(circle.brice)).kinds).toEqual([]);

    await move(circle, id, { to: 'ended' });
    await circle.world.sql(`update consent set review_at = now() - interval '1 minute' where id = $1`, [id]);
    const { platform, zone } = circle.world;
    await platform.works.run(system('review-consent'), zone, callReview(id));
    for (const person of [circle.brice, circle.agent])
      expect((await needsOf(person)).kinds).toEqual([`review ${id}`]);
    expect((await needsOf(circle.lea)).kinds).toEqual([]);
    await circle.world.sql('update consent set review_due_at = null where id = $1', [id]);
  });

  it('tells everybody which consents run, with their answers once these are asked, and how they ended', async () => {
    const page = () => circle.world.platform.works.read(visitor, circle.world.zone, readZonePage);
    const running = async (id: string) => (await page()).happening.find((one) => one.id === id);
    const talk = await aConsent(circle);
    expect(await running(talk.id)).toMatchObject({ kind: 'consent', at: null, value: null, base: null });
    const { id } = await answering(circle);
    await answer(circle, id, circle.lea, 'consent');
    expect(await running(id)).toMatchObject({
      kind: 'consent',
      title: 'Livraisons du matin',
      value: 1,
      base: 5,
    });
    for (const person of [circle.agent, circle.brice, circle.nour, sylve])
      await answer(circle, id, person, 'consent');
    await move(circle, id, { to: 'test' });
    expect(await running(id)).toBeUndefined();
    expect((await page()).decided[0]).toMatchObject({
      kind: 'consent',
      id,
      verdict: 'adopted',
      pollId: null,
      share: null,
    });
  });

  it('asks for a name in an election without candidate', async () => {
    const input = { kind: 'election', title: 'Présidence', text: '', theme: null } as const;
    const { id } = await done(circle, circle.brice, openConsent(input));
    expect((await needsOf(circle.nour)).kinds).toEqual([`nominate ${id}`]);
    const reason = 'Elle connaît les entreprises et écoute chacun.';
    await done(circle, circle.nour, nominate(id, { nominee: idOf(circle.lea), reason }));
    expect((await needsOf(circle.nour)).kinds).toEqual([]);
    expect((await needsOf(circle.passer)).kinds).toEqual([]);
  });

  it('tells whom it proposes that they may decline, until they do or the round opens', async () => {
    const input = { kind: 'election', title: 'Secrétariat', text: '', theme: null } as const;
    const { id } = await done(circle, circle.brice, openConsent(input));
    const reason = 'Cette personne écoute chacun et tient les délais.';
    const go = (to: 'change' | 'proposal' | 'consent') =>
      done(
        circle,
        circle.brice,
        moveConsent(id, { to, answersCloseAt: to === 'consent' ? inMs(HOUR) : null }),
      );
    const propose = (nominee: Person) =>
      done(circle, circle.brice, proposeNominee(id, { nominee: idOf(nominee), reason }));
    const told = async (person: Person) => (await needsOf(person)).kinds.includes(`proposed ${id}`);
    for (const [by, nominee] of [
      [circle.nour, circle.lea],
      [circle.lea, circle.nour],
    ] as const)
      await done(circle, by, nominate(id, { nominee: idOf(nominee), reason }));
    await go('change');
    await go('proposal');
    await propose(circle.lea);
    expect([await told(circle.lea), await told(circle.nour)]).toEqual([true, false]);
    await done(circle, circle.lea, declineNomination(id));
    expect(await told(circle.lea)).toBe(false);
    await propose(circle.nour);
    expect([await told(circle.lea), await told(circle.nour)]).toEqual([false, true]);
    await go('consent');
    expect(await told(circle.nour)).toBe(false);
  });

  it('shows a guardian what was adopted in their care, while they may still suspend it', async () => {
    const council: Council = { ...circle, sylve };
    const mandateId = (await mandateOf(circle.world, sylve)) as never;
    await done(circle, circle.agent, grantVetoRight({ mandateId, speaksFor: 'La nature', themes: ['soil'] }));
    await longHeld(circle.world);
    const yes = [circle.brice, circle.lea, circle.agent];
    const [poll, other] = [await aVote(council, { yes }), await aVote(council, { theme: 'jobs', yes })];
    await certified(council, poll);
    await certified(council, other);
    expect((await needsOf(sylve)).kinds).toContain(`guard ${poll}`);
    expect((await needsOf(sylve)).kinds).not.toContain(`guard ${other}`);
    expect((await needsOf(circle.lea)).kinds).not.toContain(`guard ${poll}`);
    await veto(council, poll);
    expect((await needsOf(sylve)).kinds).not.toContain(`guard ${poll}`);
  });
});
