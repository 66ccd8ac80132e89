import { v7 } from 'uuid';
import { revisionInputSchema, type Stage } from '@communaux/shared/charter';
import { DAY, instant, isRefused, type PollId, type RevisionId } from '@communaux/shared/kernel';
import type { Person, World } from '../../test/world.js';
import type { UseCase } from '../platform/database/work.js';
import { draftRevision } from './draft-revision.js';
import { markInVote, revisionForVote } from './for-vote.js';
import { examineRevision, openConsultation, submitRevision, withdrawRevision } from './move-revision.js';

/** A zone with an agent and an author, and the steps that lead a revision to a stage, each by its own hand. */
export type Desk = { readonly world: World; readonly agent: Person; readonly author: Person };

export const run = async <Outcome>(
  { world }: Pick<Desk, 'world'>,
  person: Person,
  useCase: UseCase<Outcome>,
): Promise<Outcome> => world.platform.works.run(await world.as(person), world.zone, useCase);

/** Limits bookings of docks to two hours, in the article named. */
export const twoHours = (articleId: string, baseVersion = 1, maxMinutes = 120): object => ({
  articleId,
  baseVersion,
  title: 'Quais',
  text: `${maxMinutes} minutes au plus.`,
  clauses: [{ id: 'max', kind: 'duration', params: { maxMinutes }, scope: { assetKinds: ['dock'] } }],
});

export const anInput = (changes: readonly object[], is: object = {}) =>
  revisionInputSchema.parse({ title: 'Quais pour tous', reasons: 'Les files s’allongent.', ...is, changes });

export const aDraft = async (
  desk: Desk,
  changes: readonly object[],
  is: object = {},
): Promise<RevisionId> => {
  const drafted = await run(desk, desk.author, draftRevision(anInput(changes, is)));
  if (isRefused(drafted)) throw new Error(drafted.reasons.map(({ code }) => code).join());
  return drafted.id as RevisionId;
};

/** Days pass: the consultation of this revision closed a minute ago. */
export const closeConsultation = ({ world }: Pick<Desk, 'world'>, id: RevisionId): Promise<unknown> =>
  world.sql(`update revision set consultation_closes_at = now() - interval '1 minute' where id = $1`, [id]);

/** Opens a poll on it as the vote does: revision locked, poll written, stage marked, in one transaction. */
export const openPollOn = async (desk: Desk, id: RevisionId): Promise<PollId> => {
  const pollId = v7() as PollId;
  await run(desk, desk.agent, async (work) => {
    const ready = await revisionForVote(work, id);
    if (isRefused(ready)) throw new Error(ready.reasons.map(({ code }) => code).join());
    await work.tx.query(
      `insert into poll (zone_id, id, body_id, revision_id, title, question, stage, opens_at, closes_at, rule_set_version, created_at)
       select $1, $2, id, $3, $4, $4, 'scheduled', now(), now() + interval '1 day', 1, now() from body where zone_id = $1`,
      [work.zoneId, pollId, id, ready.title],
    );
    await markInVote(work, id);
  });
  return pollId;
};

const inADay = () => instant(Date.now() + DAY);

/** The hand that leads from the stage before to this one. */
const STEPS: Partial<Record<Stage, (desk: Desk, id: RevisionId) => Promise<unknown>>> = {
  submitted: (desk, id) => run(desk, desk.author, submitRevision(id)),
  withdrawn: (desk, id) => run(desk, desk.author, withdrawRevision(id)),
  not_admissible: (desk, id) => run(desk, desk.agent, examineRevision(id, false, 'Accès des pompiers.')),
  admissible: (desk, id) => run(desk, desk.agent, examineRevision(id, true, 'Conforme.')),
  consultation: (desk, id) => run(desk, desk.agent, openConsultation(id, inADay())),
  vote: async (desk, id) => {
    await closeConsultation(desk, id);
    await openPollOn(desk, id);
  },
};

/** A revision led along these stages. */
export const ledTo = async (
  desk: Desk,
  changes: readonly object[],
  stages: readonly Stage[],
  is: object = {},
): Promise<RevisionId> => {
  const id = await aDraft(desk, changes, is);
  for (const stage of stages) await STEPS[stage]?.(desk, id);
  return id;
};

export const TO_VOTE = ['submitted', 'admissible', 'consultation', 'vote'] as const;

export const stageOf = async (
  { world }: Pick<Desk, 'world'>,
  id: RevisionId,
): Promise<string | undefined> => {
  const [row] = await world.sql<{ stage: string }>('select stage from revision where id = $1', [id]);
  return row?.stage;
};

export const codesOf = (outcome: unknown): readonly string[] =>
  isRefused(outcome) ? outcome.reasons.map(({ code }) => code) : [];
