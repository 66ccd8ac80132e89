import {
  isRefused,
  type Instant,
  type PersonId,
  type PollId,
  type RevisionId,
} from '@communaux/shared/kernel';
import {
  boxOf,
  decideOpening,
  plainLine,
  type Opening,
  type OpeningWish,
  type Outcome,
  type RollLine,
} from '@communaux/shared/vote';
import { certify } from '../../vote/certify.js';
import { NOTHING_SEALED } from '../../vote/box.view.js';
import { closingJob } from '../../vote/closing-job.js';
import { sha256 } from '../../vote/sha256.js';
import { iso } from '../days.js';
import { byPerson, bySystem, type Row, type Setting, type Told, type ToldLine } from '../story.js';
import type { Body } from './body.js';
import { castBallots, type Came, type Cast, type Say } from './cast-ballots.js';

export type HeldPoll = {
  readonly id: PollId;
  readonly closesAt: Instant;
  readonly outcome: Outcome | null;
  readonly told: Told;
};

export type Sheet = {
  readonly title: string;
  readonly asked: string;
  readonly revisionId: RevisionId | null;
  /** Who opened it, as the register names them. */
  readonly openedBy: string;
  /** What the poll is besides: who proposed it, its theme, the seed of its draw. */
  readonly more?: Row;
  readonly wish: Pick<OpeningWish, 'question' | 'text' | 'consultationOpenedAt' | 'tieOrders'>;
  /** In days from today. */
  readonly opens: number;
  readonly closes: number;
};

/**
 * A poll as the product would have held it: frozen by the function that opens polls, counted and certified by the one
 * that closes them. One that closes after today is left open, with its ballots so far and the task that will close it.
 */
export const holdPoll = (setting: Setting, body: Body, sheet: Sheet, came: Came, say: Say): HeldPoll => {
  const { chance, days } = setting;
  const [opensAt, closesAt] = [days.at(sheet.opens, 9 * 60), days.at(sheet.closes, 18 * 60)];
  const id = chance.id<PollId>(opensAt);
  const roll = rollAt(body, opensAt);
  const poll = { id, asked: sheet.asked, stage: 'scheduled', opensAt, closesAt } as const;
  const { colleges } = body;
  const ruleSet = body.rulesOn(sheet.opens);
  const opening = decideOpening(
    { ...sheet.wish, poll, colleges, ruleSet, overrideReason: null, roll, now: opensAt },
    sha256,
  );
  if (isRefused(opening)) throw new Error(`${sheet.title}: ${JSON.stringify(opening.reasons)}`);
  const until = Math.min(closesAt, days.now);
  const awaited: ReadonlySet<PersonId> = closesAt > days.now ? body.played : new Set();
  const cast = castBallots(setting, body, roll, { came, say, from: opensAt, until, awaited });
  return tell(setting, body, sheet, { opening, roll, cast });
};

type Held = { readonly opening: Opening; readonly roll: readonly RollLine[]; readonly cast: readonly Cast[] };

const tell = (setting: Setting, body: Body, sheet: Sheet, { opening, roll, cast }: Held): HeldPoll => {
  const { days, zone } = setting;
  const { frozen, frozenDigest } = opening;
  const { pollId: id } = frozen;
  const [opensAt, closesAt] = [days.at(sheet.opens, 9 * 60), days.at(sheet.closes, 18 * 60)];
  const open = closesAt > days.now;
  const certificate = open
    ? null
    : certify(frozen, { box: boxOf(frozen, cast), ballots: cast }, NOTHING_SEALED);
  const facts = { poll: id, revision: sheet.revisionId };
  const row = {
    zone_id: zone,
    id,
    body_id: body.id,
    revision_id: sheet.revisionId,
    title: sheet.title,
    question: frozen.asked,
    mode: frozen.mode,
    question_form: frozen.question,
    stage: open ? 'open' : 'published',
    opens_at: iso(opensAt),
    closes_at: iso(closesAt),
    rule_set_version: frozen.ruleSet.version,
    frozen: { document: frozen, text: sheet.wish.text },
    frozen_hash: frozenDigest,
    outcome: certificate?.outcome ?? null,
    certificate,
    call: 1,
    live_results: false,
    tie_seed: null,
    tie_orders: { chair: null, seniority: null },
    proposed_by: null,
    theme: null,
    created_at: iso(opensAt),
    ...sheet.more,
  };
  const told: Told = {
    rows: {
      poll: [row],
      roll_line: roll.map((line) => rollRow(zone, id, line)),
      ballot: cast.map((ballot) => ballotRow(zone, id, ballot)),
    },
    lines: [
      {
        at: opensAt,
        actor: sheet.openedBy,
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
      ...(certificate ? ending(closesAt, facts, certificate.outcome.verdict, certificate.digest) : []),
    ],
    jobs: open ? [waiting(setting, id, closesAt)] : [],
  };
  return { id, closesAt, outcome: certificate?.outcome ?? null, told };
};

const ending = (
  at: Instant,
  facts: ToldLine['facts'],
  verdict: string,
  digest: string,
): readonly ToldLine[] => [
  { at, actor: bySystem('clock'), act: 'poll.closed', facts },
  { at, actor: bySystem('clock'), act: 'poll.certified', facts: { ...facts, verdict, digest } },
];

const waiting = ({ zone }: Setting, id: PollId, closesAt: Instant) => {
  const { task, payload, key = id } = closingJob(zone, id, closesAt);
  return { task, payload, runAt: closesAt, key };
};

const rollAt = ({ mandates }: Body, at: Instant): readonly RollLine[] =>
  mandates
    .filter(({ from, to }) => from <= at && at < to)
    .map(({ personId, collegeId, seatId }) => ({ ...plainLine(personId, collegeId), seatId }));

const rollRow = (zone: string, poll: PollId, { personId, collegeId, seatId }: RollLine): Row => ({
  zone_id: zone,
  poll_id: poll,
  person_id: personId,
  college_id: collegeId,
  seat_id: seatId,
});

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
