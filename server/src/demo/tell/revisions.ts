import type { Change } from '@communaux/shared/charter';
import { canonical, type RevisionId } from '@communaux/shared/kernel';
import type { DecisionQuoted } from '@communaux/shared/booking';
import { iso } from '../days.js';
import type { Row, Setting, Told } from '../story.js';
import type { RevisionSketch } from '../words/revision.js';
import { firstYear } from '../words/revisions-first-year.js';
import { refusedRevisions } from '../words/revisions-refused.js';
import { secondYear } from '../words/revisions-second-year.js';
import { revisionsUnderWay } from '../words/revisions-under-way.js';
import type { KeyedAsset } from './assets.js';
import type { Body } from './body.js';
import { changesOf } from './changes.js';
import type { Charter } from './charter.js';
import { commentsOf } from './comments.js';
import { tellPoll } from './poll.js';
import type { Person } from './people.js';
import { linesOf, pathOf, type Path } from './revision-path.js';

export type Decisions = ReadonlyMap<RevisionId, DecisionQuoted>;
type Cast = {
  readonly body: Body;
  readonly people: readonly Person[];
  readonly assets: readonly KeyedAsset[];
  readonly agent: Person;
};
type Chapter = { readonly charter: Charter; readonly decisions: Decisions; readonly told: readonly Told[] };

/** Every revision in the order they were drafted; each adopted one leaves its wording in the charter of the next. */
export const tellRevisions = (setting: Setting, founding: Charter, cast: Cast): Chapter =>
  [...firstYear, ...secondYear, ...refusedRevisions, ...revisionsUnderWay]
    .toSorted((a, b) => a.created - b.created)
    .reduce<Chapter>((before, sketch) => tellRevision(setting, before, cast, sketch), {
      charter: founding,
      decisions: new Map(),
      told: [],
    });

const tellRevision = (setting: Setting, before: Chapter, cast: Cast, sketch: RevisionSketch): Chapter => {
  const { charter } = before;
  const id = setting.chance.id<RevisionId>(setting.days.at(sketch.created));
  const author = authorOf(setting, cast.people, sketch.author);
  const changes = changesOf(setting, charter, cast.assets, sketch);
  const poll = sketch.poll
    ? tellPoll(setting, cast.body, {
        ...questionOf(setting, id, sketch, changes),
        poll: sketch.poll,
        agent: cast.agent,
      })
    : null;
  const path = pathOf(setting, sketch, poll);
  const articles = changes.map(({ articleId }) => articleId);
  const told: Told = {
    rows: {
      revision: [revisionRow(setting, sketch, { id, author, agent: cast.agent, path })],
      revision_change: changes.map((change) => changeRow(setting, id, change)),
    },
    lines: linesOf(setting, sketch, { id, author, agent: cast.agent, articles, path, poll }),
    jobs:
      path.stage === 'adopted' && path.effectiveFrom !== null
        ? [
            {
              task: 'take-effect',
              payload: { zone: setting.zone, revision: id },
              runAt: path.effectiveFrom,
              key: `take-effect:${id}`,
            },
          ]
        : [],
  };
  const comments = commentsOf(setting, cast.people, sketch, id, articles[0] ?? null);
  const allTold = [...before.told, told, comments, ...(poll ? [poll.told] : [])];
  if (path.effectiveFrom === null || path.decidedAt === null || !poll) return { ...before, told: allTold };
  return {
    charter: adopt(charter, changes, id, path.effectiveFrom),
    decisions: new Map([
      ...before.decisions,
      [id, { revisionId: id, pollId: poll.id, decidedAt: path.decidedAt }],
    ]),
    told: allTold,
  };
};

/** The exact words that are voted on, as charter/for-vote.ts writes them. */
const questionOf = (
  { days }: Setting,
  revisionId: RevisionId,
  sketch: RevisionSketch,
  changes: readonly Change[],
) => {
  const effectiveFrom =
    sketch.poll && sketch.effectiveAfter ? days.at(sketch.poll.closes + sketch.effectiveAfter) : null;
  const sorted = changes.toSorted((a, b) => (a.articleId < b.articleId ? -1 : 1));
  return {
    sketch,
    revisionId,
    text: canonical({ revision: revisionId, title: sketch.title, effectiveFrom, changes: sorted }),
  };
};

const adopt = (
  charter: Charter,
  changes: readonly Change[],
  revisionId: RevisionId,
  effectiveFrom: Path['effectiveFrom'] & number,
): Charter => ({
  ...charter,
  versions: [
    ...charter.versions,
    ...changes.map(({ articleId, baseVersion, title, text, clauses }) => ({
      articleId,
      version: baseVersion + 1,
      title,
      text,
      clauses,
      effectiveFrom,
      revisionId,
    })),
  ],
});

/** A persona by its key, or any elector of the college of that name. */
const authorOf = ({ chance }: Setting, people: readonly Person[], author: string): Person =>
  people.find(({ key }) => key === author) ??
  chance.pick(
    people.filter(({ college, until, key }) => college === author && until === null && key === null),
  );

type Written = {
  readonly id: RevisionId;
  readonly author: Person;
  readonly agent: Person;
  readonly path: Path;
};

const revisionRow = (
  { days, zone }: Setting,
  sketch: RevisionSketch,
  { id, author, agent, path }: Written,
): Row => {
  const on = (day: number | undefined, minutes = 0): string | null =>
    day === undefined ? null : iso(days.at(day, minutes));
  const asked =
    sketch.poll && sketch.effectiveAfter ? days.at(sketch.poll.closes + sketch.effectiveAfter) : null;
  return {
    zone_id: zone,
    id,
    title: sketch.title,
    reasons: sketch.reasons,
    impact: sketch.impact,
    author_id: author.id,
    stage: path.stage,
    created_at: iso(days.at(sketch.created, 1_140)),
    submitted_at: on(sketch.submitted, 720),
    examined_at: on(sketch.examined?.on, 630),
    examined_by: sketch.examined ? agent.id : null,
    opinion: sketch.examined?.opinion ?? '',
    consultation_opens_at: on(sketch.consultation?.[0]),
    consultation_closes_at: on(sketch.consultation?.[1]),
    decided_at: path.decidedAt === null ? null : iso(path.decidedAt),
    effective_from:
      path.effectiveFrom === null ? (asked === null ? null : iso(asked)) : iso(path.effectiveFrom),
    rejected_because: path.stage === 'rejected' ? 'vote' : null,
  };
};

const changeRow = ({ zone }: Setting, revisionId: RevisionId, change: Change): Row => ({
  zone_id: zone,
  revision_id: revisionId,
  article_id: change.articleId,
  base_version: change.baseVersion,
  parent_id: change.kind === 'add' ? change.parentId : null,
  position: change.kind === 'add' ? change.position : null,
  title: change.title,
  text: change.text,
  clauses: change.clauses,
});
