import {
  HOUR,
  isRefused,
  MINUTE,
  later,
  type Instant,
  type PollId,
  type RevisionId,
} from '@communaux/shared/kernel';
import {
  boxOf,
  decideOpening,
  plainLine,
  type Ballot,
  type Choice,
  type Outcome,
  type RollLine,
} from '@communaux/shared/vote';
import { certify } from '../../vote/certify.js';
import { NOTHING_SEALED } from '../../vote/box.view.js';
import { closingJob } from '../../vote/closing-job.js';
import { sha256 } from '../../vote/sha256.js';
import { iso } from '../days.js';
import { byPerson, bySystem, type Row, type Setting, type Told } from '../story.js';
import type { RevisionSketch, VoteSketch } from '../words/revision.js';
import type { Body } from './body.js';
import type { Person } from './people.js';

type Question = {
  readonly sketch: RevisionSketch;
  readonly poll: NonNullable<RevisionSketch['poll']>;
  readonly revisionId: RevisionId;
  readonly text: string;
  readonly agent: Person;
};
type Cast = Ballot & { readonly at: Instant };
export type HeldPoll = {
  readonly id: PollId;
  readonly closesAt: Instant;
  readonly outcome: Outcome | null;
  readonly told: Told;
};

/**
 * A poll as the product would have held it: frozen by the function that opens polls, counted and certified by the one
 * that closes them. One that closes after today is left open, with its ballots so far and the task that will close it.
 */
export const tellPoll = (setting: Setting, body: Body, question: Question): HeldPoll => {
  const { chance, days, zone } = setting;
  const { sketch, poll, revisionId, text } = question;
  const [opensAt, closesAt] = [days.at(poll.opens, 9 * 60), days.at(poll.closes, 18 * 60)];
  const id = chance.id<PollId>(opensAt);
  const roll = rollAt(body, opensAt);
  const opening = decideOpening(
    {
      question: { method: 'yes_no_blank' },
      poll: { id, asked: sketch.title, stage: 'scheduled', opensAt, closesAt },
      colleges: body.colleges,
      ruleSet: body.rulesOn(poll.opens),
      overrideReason: null,
      roll,
      text,
      consultationOpenedAt: sketch.consultation ? days.at(sketch.consultation[0]) : null,
      now: opensAt,
    },
    sha256,
  );
  if (isRefused(opening)) throw new Error(`${sketch.key}: ${JSON.stringify(opening.reasons)}`);
  const { frozen, frozenDigest } = opening;
  const open = closesAt > days.now;
  const cast = ballotsOf(setting, body, roll, poll.votes, opensAt, open ? days.now : closesAt);
  const certificate = open
    ? null
    : certify(frozen, { box: boxOf(frozen, cast), ballots: cast }, NOTHING_SEALED);
  const row = {
    zone_id: zone,
    id,
    body_id: body.id,
    revision_id: revisionId,
    title: sketch.title,
    question: frozen.asked,
    mode: frozen.mode,
    question_form: frozen.question,
    stage: open ? 'open' : 'published',
    opens_at: iso(opensAt),
    closes_at: iso(closesAt),
    rule_set_version: frozen.ruleSet.version,
    frozen: { document: frozen, text },
    frozen_hash: frozenDigest,
    outcome: certificate?.outcome ?? null,
    certificate,
    created_at: iso(opensAt),
  };
  const facts = { poll: id, revision: revisionId };
  const told: Told = {
    rows: {
      poll: [row],
      roll_line: roll.map(({ personId, collegeId }) => ({
        zone_id: zone,
        poll_id: id,
        person_id: personId,
        college_id: collegeId,
      })),
      ballot: cast.map((ballot) => ballotRow(zone, id, ballot)),
    },
    lines: [
      {
        at: opensAt,
        actor: byPerson(question.agent.id),
        act: 'poll.opened',
        facts: { ...facts, closesAt, frozenHash: frozenDigest },
      },
      ...cast.map(({ at, personId, collegeId }) => ({
        at,
        actor: byPerson(personId),
        act: 'ballot.cast',
        facts: { ballot: id, college: collegeId },
        open: false,
      })),
      ...(certificate
        ? [
            { at: closesAt, actor: bySystem('clock'), act: 'poll.closed', facts },
            {
              at: closesAt,
              actor: bySystem('clock'),
              act: 'poll.certified',
              facts: { ...facts, verdict: certificate.outcome.verdict, digest: certificate.digest },
            },
          ]
        : []),
    ],
    jobs: open ? [waiting(setting, id, closesAt)] : [],
  };
  return { id, closesAt, outcome: certificate?.outcome ?? null, told };
};

const waiting = ({ zone }: Setting, id: PollId, closesAt: Instant) => {
  const { task, payload, key = id } = closingJob(zone, id, closesAt);
  return { task, payload, runAt: closesAt, key };
};

const rollAt = ({ mandates }: Body, at: Instant): readonly RollLine[] =>
  mandates
    .filter(({ from, to }) => from <= at && at < to)
    .map(({ personId, collegeId }) => plainLine(personId, collegeId));

/** Exact shares rather than luck: each college comes and chooses as its sketch says, whoever they are. */
const ballotsOf = (
  { chance }: Setting,
  { colleges }: Body,
  roll: readonly RollLine[],
  votes: VoteSketch,
  from: Instant,
  to: Instant,
): Cast[] =>
  colleges.flatMap(({ id, key }) => {
    const [turnout, yes] = votes[key];
    const electors = chance.shuffle(roll.filter(({ collegeId }) => collegeId === id));
    const present = Math.round((electors.length * turnout) / 100);
    const blank = present > 8 ? Math.round(present / 14) : 0;
    const inFavour = Math.round(((present - blank) * yes) / 100);
    const choiceOf = (rank: number): Choice =>
      rank < blank ? 'blank' : rank < blank + inFavour ? 'yes' : 'no';
    return electors.slice(0, present).map(({ personId }, rank) => ({
      personId,
      collegeId: id,
      seatId: null,
      choice: choiceOf(rank),
      castBy: personId,
      door: 'web' as const,
      at: momentBetween(chance.next(), from, to),
    }));
  });

/** Most vote at once, a few at the last hour. */
const momentBetween = (luck: number, from: Instant, to: Instant): Instant =>
  later(from, Math.floor((5 * MINUTE + luck ** 2 * (to - from - 2 * HOUR)) / 1_000) * 1_000);

const ballotRow = (
  zone: string,
  poll: PollId,
  { personId, collegeId, choice, castBy, door, at }: Cast,
): Row => ({
  zone_id: zone,
  poll_id: poll,
  person_id: personId,
  number: 1,
  college_id: collegeId,
  choice,
  cast_by: castBy,
  door,
  cast_at: iso(at),
});
