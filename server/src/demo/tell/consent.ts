import { DAY, later, type Instant } from '@communaux/shared/kernel';
import type { ConsentAnswer } from '@communaux/shared/vote';
import { reviewJob } from '../../consent/consent-jobs.js';
import { proveRound } from '../../consent/prove-round.js';
import { chanceOf } from '../chance.js';
import { iso } from '../days.js';
import type { Row, Setting, Told } from '../story.js';
import { morningDeliveries as words } from '../words/governance.js';
import type { Body } from './body.js';
import { LIFTED, linesOf, TESTED, type Heard } from './consent-lines.js';
import type { Mandate } from './mandate.js';
import type { Person } from './people.js';

/** Chance of its own: told or not, this story changes nothing of the rest of the zone. */
const SEED = 14;

/** A consent found in one round, its one objection answered and then given up. */
export const tellConsent = (setting: Setting, body: Body, people: readonly Person[]): Told => {
  const own = { ...setting, chance: chanceOf(SEED) };
  const heard = hear(own, body, people);
  const { id, reviewAt } = heard;
  const { task, payload, key = id } = reviewJob(setting.zone, id, reviewAt);
  return {
    rows: rowsOf(own, body, heard),
    lines: linesOf(heard),
    jobs: [{ task, payload, runAt: reviewAt, key }],
  };
};

const hear = (setting: Setting, body: Body, people: readonly Person[]): Heard => {
  const { chance, days } = setting;
  const persona = (key: string): Person => {
    const found = people.find((person) => person.key === key);
    if (!found) throw new Error(`The demo has lost ${key}`);
    return found;
  };
  const openedAt = days.at(words.opened, 600);
  const endedAt = days.at(words.ended, 600);
  const id = chance.id<string>(openedAt);
  const rule = body.rulesOn(words.opened);
  const roll = body.mandates.filter(({ from, to }) => from <= openedAt && openedAt < to);
  const voices = { baker: persona('baker'), employee: persona('employee'), resident: persona('resident') };
  const answers = answersOf(setting, roll, voices);
  const colleges = body.colleges.map((college) => ({
    ...college,
    registered: roll.filter(({ collegeId }) => collegeId === college.id).length,
  }));
  const ballots = answers.map(({ collegeId, answer }) => ({ collegeId, choice: answer }));
  const objections = [{ grounds: words.objection, criteria: CRITERIA, answer: words.answer, lifted: true }];
  const record = { round: 1, objections };
  const { outcome, digest } = proveRound({ consent: id, text: words.text, rule, colleges, ballots, record });
  if (outcome.verdict !== 'adopted') throw new Error('The consent of the demo is not adopted');
  const reviewAt = later(endedAt, rule.consent.reviewDays * DAY);
  const closedAt = days.at(words.answersUntil, 18 * 60);
  const objection = chance.id<string>(closedAt);
  return {
    id,
    rule,
    roll,
    answers,
    outcome,
    digest,
    objection,
    openedAt,
    closedAt,
    endedAt,
    reviewAt,
    ...voices,
  };
};

const CRITERIA = { argued: true, harmsPurpose: false, harmsPeople: true } as const;

/** One elector in five answers, besides the three who speak. */
const answersOf = (
  { chance, days }: Setting,
  roll: readonly Mandate[],
  { baker, employee, resident }: Pick<Heard, 'baker' | 'employee' | 'resident'>,
): Heard['answers'] => {
  const said = new Map<string, readonly [ConsentAnswer, string | null]>([
    [resident.id, ['objection', words.objection]],
    [employee.id, ['reservation', words.reservation]],
    [baker.id, ['consent', null]],
  ]);
  const others = chance.shuffle(roll.filter(({ personId }) => !said.has(personId)));
  const speaking = roll.filter(({ personId }) => said.has(personId));
  return [...speaking, ...others.slice(0, Math.round(roll.length / 5))].map(({ personId, collegeId }) => {
    const [answer, reason] = said.get(personId) ?? [chance.happens(0.06) ? 'aside' : 'consent', null];
    const at = days.at(words.answersUntil - chance.whole(1, 4), chance.whole(480, 1_100));
    return { personId, collegeId, answer, reason, at };
  });
};

const rowsOf = (
  { chance, days, zone }: Setting,
  body: Body,
  heard: Heard,
): Record<string, readonly Row[]> => {
  const { id, rule, roll, answers, outcome, digest, baker, employee, resident } = heard;
  const of = { zone_id: zone, consent_id: id };
  const spoken = (kind: string, by: Person, text: string, day: number, reply: string | null): Row => ({
    ...of,
    id: chance.id<string>(days.at(day)),
    round: 1,
    kind,
    person_id: by.id,
    text,
    said_at: iso(days.at(day, 720)),
    reply,
    replied_by: reply === null ? null : baker.id,
    replied_at: reply === null ? null : iso(days.at(day, 800)),
  });
  return {
    consent: [consentRow(zone, body, heard, rule)],
    consent_roll_line: roll.map(({ personId, collegeId }) => ({
      ...of,
      person_id: personId,
      college_id: collegeId,
      voice: 'deliberative',
    })),
    consent_text: [
      { ...of, version: 1, text: words.text, written_by: baker.id, written_at: iso(heard.openedAt) },
    ],
    consent_round: [
      {
        ...of,
        number: 1,
        version: 1,
        opened_at: iso(heard.openedAt),
        ended_at: iso(heard.endedAt),
        outcome,
        digest,
      },
    ],
    consent_words: [
      spoken('clarification', employee, words.question, words.opened + 1, words.reply),
      spoken('reaction', resident, words.reaction, words.opened + 4, null),
    ],
    consent_answer: answers.map(({ personId, answer, reason, at }) => ({
      ...of,
      round: 1,
      person_id: personId,
      number: 1,
      answer,
      reason,
      answered_at: iso(at),
    })),
    consent_objection: [objectionRow(of, heard)],
  };
};

const consentRow = (zone: string, body: Body, heard: Heard, rules: Heard['rule']): Row => ({
  zone_id: zone,
  id: heard.id,
  body_id: body.id,
  kind: 'proposal',
  title: words.title,
  theme: 'mobility',
  facilitator_id: heard.baker.id,
  rules,
  opened_at: iso(heard.openedAt),
  step: 'ended',
  round: 1,
  phase: 'ended',
  answers_close_at: iso(heard.closedAt),
  version: 1,
  ended_as: 'adopted',
  ended_at: iso(heard.endedAt),
  review_at: iso(heard.reviewAt),
});

const after = (at: Instant, ms: number): string => iso(later(at, ms));

const objectionRow = (of: Row, { objection, resident, baker, closedAt }: Heard): Row => ({
  ...of,
  id: objection,
  round: 1,
  place: 1,
  person_id: resident.id,
  grounds: words.objection,
  argued: CRITERIA.argued,
  harms_purpose: CRITERIA.harmsPurpose,
  harms_people: CRITERIA.harmsPeople,
  answer: words.answer,
  tested_by: baker.id,
  tested_at: after(closedAt, TESTED),
  lifted_at: after(closedAt, LIFTED),
});
