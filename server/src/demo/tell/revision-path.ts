import type { Stage } from '@communaux/shared/charter';
import type { Instant, RevisionId } from '@communaux/shared/kernel';
import { byPerson, bySystem, type Setting, type ToldLine } from '../story.js';
import type { RevisionSketch } from '../words/revision.js';
import type { Person } from './people.js';
import type { HeldPoll } from './held-poll.js';

export type Path = {
  readonly stage: Stage;
  readonly decidedAt: Instant | null;
  readonly effectiveFrom: Instant | null;
};

/** Where a revision has come to by today, as its dates and its poll say. @throws when the votes do not say what was told */
export const pathOf = ({ days }: Setting, sketch: RevisionSketch, poll: HeldPoll | null): Path => {
  const stage = stageOf(sketch, poll);
  const decidedAt = stage === 'adopted' || stage === 'rejected' ? (poll?.closesAt ?? null) : null;
  if (stage !== 'adopted' || !decidedAt || !sketch.poll) return { stage, decidedAt, effectiveFrom: null };
  const effectiveFrom = sketch.effectiveAfter
    ? days.at(sketch.poll.closes + sketch.effectiveAfter)
    : decidedAt;
  return { stage: effectiveFrom <= days.now ? 'in_force' : 'adopted', decidedAt, effectiveFrom };
};

const stageOf = (sketch: RevisionSketch, poll: HeldPoll | null): Stage => {
  if (sketch.withdrawn) return 'withdrawn';
  if (poll?.outcome) return poll.outcome.verdict === 'adopted' ? 'adopted' : 'rejected';
  if (poll) return 'vote';
  if (sketch.consultation) return 'consultation';
  if (sketch.examined) return sketch.examined.admissible ? 'admissible' : 'not_admissible';
  return sketch.submitted === undefined ? 'draft' : 'submitted';
};

type Walk = {
  readonly id: RevisionId;
  readonly author: Person;
  readonly agent: Person;
  readonly articles: readonly string[];
  readonly path: Path;
  readonly poll: HeldPoll | null;
};

/** The steps of a revision, as the register learnt them. */
export const linesOf = (setting: Setting, sketch: RevisionSketch, walk: Walk): ToldLine[] => [
  ...deskLines(setting, sketch, walk),
  ...decisionLines(setting, walk),
];

const deskLines = ({ days }: Setting, sketch: RevisionSketch, { id, author, agent }: Walk): ToldLine[] => {
  const facts = { revision: id };
  const [byAuthor, byAgent] = [byPerson(author.id), byPerson(agent.id)];
  const { created, submitted, examined, consultation } = sketch;
  return [
    { at: days.at(created, 1_140), actor: byAuthor, act: 'revision.drafted', facts, open: false },
    ...(submitted === undefined
      ? []
      : [{ at: days.at(submitted, 720), actor: byAuthor, act: 'revision.submitted', facts }]),
    ...(sketch.withdrawn && submitted !== undefined
      ? [{ at: days.at(submitted + 1, 700), actor: byAuthor, act: 'revision.withdrawn', facts }]
      : []),
    ...(examined
      ? [
          {
            at: days.at(examined.on, 630),
            actor: byAgent,
            act: examined.admissible ? 'revision.found-admissible' : 'revision.found-inadmissible',
            facts,
          },
        ]
      : []),
    ...(consultation
      ? [
          {
            at: days.at(consultation[0]),
            actor: byAgent,
            act: 'revision.consultation-opened',
            facts: { ...facts, closesAt: days.at(consultation[1]) },
          },
        ]
      : []),
  ];
};

const decisionLines = ({ days, zone }: Setting, { id, articles, path, poll }: Walk): ToldLine[] => {
  const { stage, decidedAt, effectiveFrom } = path;
  if (!poll || decidedAt === null) return [];
  const actor = bySystem('on-poll-certified');
  if (stage === 'rejected')
    return [
      {
        at: decidedAt,
        actor,
        act: 'revision.rejected',
        facts: { revision: id, poll: poll.id, because: 'vote' },
      },
    ];
  return [
    { at: decidedAt, actor, act: 'revision.adopted', facts: { revision: id, poll: poll.id, effectiveFrom } },
    { at: decidedAt, actor, act: 'charter.changed', facts: { charter: zone, revision: id, articles } },
    ...(effectiveFrom !== null && effectiveFrom > decidedAt && effectiveFrom <= days.now
      ? [
          {
            at: effectiveFrom,
            actor: bySystem('take-effect'),
            act: 'revision.took-effect',
            facts: { revision: id },
          },
        ]
      : []),
  ];
};
