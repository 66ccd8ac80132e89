import type { RuleSet } from '@communaux/shared/body';
import { isRefused, type PollId, type RevisionId } from '@communaux/shared/kernel';
import type { Theme } from '@communaux/shared/vote';
import { behindGuard } from '../../test/behind-guard.js';
import type { Person, World } from '../../test/world.js';
import { carryOut, heed } from '../charter/on-time-and-polls.js';
import type { UseCase } from '../platform/database/work.js';
import { aPoll, cast, closed, ruleNow } from '../vote/poll.fixture.js';
import { giveVeto } from './give-veto.js';
import { grantVetoRight } from './grant-veto-right.js';

export const GROUNDS = 'Le parking imperméabilise une prairie humide, sans étude de ruissellement.';

/** A zone with an agent, one elector in each of three colleges, and nature's guardian in hers. */
export type Council = {
  readonly world: World;
  readonly agent: Person;
  readonly brice: Person;
  readonly lea: Person;
  readonly sylve: Person;
};

export const aCouncil = async (world: World, rules: Partial<RuleSet>): Promise<Council> => {
  await ruleNow(world, 2, { vetoHours: 48, ...rules });
  const council = {
    world,
    agent: await world.aPerson('Anne', { role: 'agent', college: 'authority' }),
    brice: await world.aPerson('Brice', { firm: await world.aFirm('Fournil'), college: 'firms' }),
    lea: await world.aPerson('Léa', { college: 'residents' }),
    sylve: await world.aPerson('Sylve', { role: 'guardian', college: 'nature' }),
  };
  await by(council, council.agent, grantVetoRight(await natureWish(council)));
  await longHeld(world);
  return council;
};

/** Rights play in votes that open after they were given: these were given long ago. */
export const longHeld = (world: World): Promise<unknown> =>
  world.sql(`update veto_right set granted_at = now() - interval '30 days'`);

export const by = async <Outcome>(
  { world }: Pick<Council, 'world'>,
  person: Person,
  useCase: UseCase<Outcome>,
): Promise<Outcome> => world.platform.works.run(await world.as(person), world.zone, useCase);

export const mandateOf = async (world: World, { id }: Person): Promise<string> => {
  const [row] = await world.sql<{ id: string }>('select id from mandate where person_id = $1', [id]);
  return row?.id ?? '';
};

export const natureWish = async ({ world, sylve }: Pick<Council, 'world' | 'sylve'>) => ({
  mandateId: (await mandateOf(world, sylve)) as never,
  speaksFor: 'La nature',
  themes: ['soil', 'water'] as const,
});

export const veto = (council: Council, poll: PollId, who = council.sylve, grounds = GROUNDS) =>
  by(council, who, giveVeto(poll, { grounds, conflict: null }));

type Vote = {
  readonly theme?: Theme | null;
  readonly yes: readonly Person[];
  readonly no?: readonly Person[];
};

/** A vote opened on a text of this theme; each elector named has cast. */
export const aVote = async (council: Council, { theme = 'soil', yes, no = [] }: Vote): Promise<PollId> => {
  const poll = await aPoll(council.world, council.agent, 60_000, { theme });
  for (const person of yes) await cast(council.world, person, poll, 'yes');
  for (const person of no) await cast(council.world, person, poll, 'no');
  return poll;
};

/** The clock closes it; it is counted and certified, and the charter carries out what it may. */
export const certified = async ({ world }: Pick<Council, 'world'>, poll: PollId): Promise<void> => {
  await closed(world, poll);
  const line = (await world.register()).findLast(
    ({ act, facts }) => act === 'poll.certified' && facts['poll'] === poll,
  );
  if (!line) throw new Error('The vote is not certified');
  await carryOut(world.platform.works, { zone: world.zone, facts: line.facts as never });
};

/** What the reaction to a veto does, without waiting for the job runner. */
export const heeded = async (council: Council, poll: PollId, who = council.sylve): Promise<void> => {
  const given = await veto(council, poll, who);
  if (isRefused(given)) throw new Error(given.reasons.map(({ code }) => code).join());
  const revision = await revisionOf(council.world, poll);
  await heed(council.world.platform.works, { zone: council.world.zone, facts: { poll, revision } });
};

/** Hours pass: the vote closed that much earlier. Its times are frozen, so they are moved behind its guard. */
export const hoursPass = async (world: World, poll: PollId, hours: number): Promise<void> => {
  await behindGuard(world, 'poll', () =>
    world.sql(
      `update poll set closes_at = closes_at - $2 * interval '1 hour', opens_at = opens_at - $2 * interval '1 hour' where id = $1`,
      [poll, hours],
    ),
  );
};

export const revisionOf = async (world: World, poll: PollId): Promise<RevisionId> => {
  const [row] = await world.sql<{ id: RevisionId }>('select revision_id as id from poll where id = $1', [
    poll,
  ]);
  if (!row) throw new Error('No such vote');
  return row.id;
};

export const standing = async (world: World, poll: PollId) => {
  const [row] = await world.sql<{ stage: string; passage: number; because: string | null }>(
    `select revision.stage, revision.passage, rejected_because as because
     from revision join poll on poll.revision_id = revision.id where poll.id = $1`,
    [poll],
  );
  return row;
};

export const codesOf = (outcome: unknown): readonly string[] =>
  isRefused(outcome) ? outcome.reasons.map(({ code }) => code) : [];
