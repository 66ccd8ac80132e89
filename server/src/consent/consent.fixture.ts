import { HOUR, instant, isRefused, type PersonId, type Refused } from '@communaux/shared/kernel';
import { behindGuard } from '../../test/behind-guard.js';
import type { Person, World } from '../../test/world.js';
import type { Consent } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { answerConsent } from './answer-consent.js';
import { readConsent } from './consent.view.js';
import { moveConsent } from './move-consent.js';
import { openConsent } from './open-consent.js';
import { testObjection } from './test-objection.js';

export const HARM = 'Le passage des camions à 6 h réveille les riverains.';
export const REPLY = 'Le passage est décalé à 7 h, heure d’ouverture de l’école.';

/** A facilitator, three electors and someone of the zone without a mandate. */
export type Circle = {
  readonly world: World;
  readonly agent: Person;
  readonly brice: Person;
  readonly lea: Person;
  readonly nour: Person;
  readonly passer: Person;
};

export const aCircle = async (world: World): Promise<Circle> => ({
  world,
  agent: await world.aPerson('Anne', { role: 'agent', college: 'authority' }),
  brice: await world.aPerson('Brice', { firm: await world.aFirm('Fournil'), college: 'firms' }),
  lea: await world.aPerson('Léa', { college: 'residents' }),
  nour: await world.aPerson('Nour', { college: 'employees' }),
  passer: await world.aPerson('Paul'),
});

type Said<Outcome> = Promise<Exclude<Outcome, Refused>>;

export const by = async <Outcome>(
  { world }: Pick<Circle, 'world'>,
  person: Person,
  useCase: UseCase<Outcome>,
): Promise<Outcome> => world.platform.works.run(await world.as(person), world.zone, useCase);

/** What a step gives when it is taken. @throws when it is refused */
export const done = async <Outcome extends object>(
  circle: Pick<Circle, 'world'>,
  person: Person,
  useCase: UseCase<Outcome | Refused>,
): Said<Outcome> => {
  const outcome = await by(circle, person, useCase);
  if (isRefused(outcome)) throw new Error(outcome.reasons.map(({ code }) => code).join());
  return outcome as Exclude<Outcome, Refused>;
};

export const codesOf = (outcome: unknown): readonly string[] =>
  isRefused(outcome) ? outcome.reasons.map(({ code }) => code) : [];

export const aConsent = (circle: Circle, who = circle.brice): Promise<Consent> =>
  done(
    circle,
    who,
    openConsent({ kind: 'proposal', title: 'Livraisons du matin', text: 'Livrer dès 6 h.', theme: null }),
  );

export const inMs = (ms: number) => instant(Date.now() + ms);

type Move = { readonly to: 'reaction' | 'objection' | 'test' | 'ended' };
export const move = (circle: Circle, id: string, { to }: Move) =>
  done(circle, circle.brice, moveConsent(id, { to, answersCloseAt: to === 'objection' ? inMs(HOUR) : null }));

/** A round that takes answers, for an hour. */
export const answering = async (circle: Circle): Promise<Consent> => {
  const { id } = await aConsent(circle);
  await move(circle, id, { to: 'reaction' });
  return move(circle, id, { to: 'objection' });
};

/** Hours pass: the end of the answers, which nobody may move, is moved behind its guard. */
export const answersCloseIn = async ({ world }: Circle, id: string, ms: number): Promise<void> => {
  await behindGuard(world, 'consent', () =>
    world.sql(
      `update consent set answers_close_at = clock_timestamp() + $2 * interval '1 millisecond' where id = $1`,
      [id, ms],
    ),
  );
};

export const answer = (circle: Circle, id: string, who: Person, said: string, reason = '') =>
  by(circle, who, answerConsent(id, { answer: said as never, reason }));

export const test = (circle: Circle, objection: string, harm: boolean, who = circle.brice) =>
  done(
    circle,
    who,
    testObjection(objection, { argued: true, harmsPurpose: false, harmsPeople: harm, answer: REPLY }),
  );

export const seen = (circle: Circle, id: string, who: Person) => by(circle, who, readConsent(id));
export const idOf = ({ id }: Person): PersonId => id;
