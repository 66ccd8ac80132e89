import type { RuleSet } from '../../body/index.js';
import type { Facts } from '../../kernel/index.js';
import { ABSTENTION, BLANK, INVALID } from '../ballot.js';
import type { ElectoralCollege } from '../count.js';
import { CONSENT_ANSWERS } from '../method/read-ballot.js';
import { quorumNeeded } from '../quorum.js';
import type { CollegeUrn } from '../urn.js';
import { isValid, stands, type TestedObjection } from './objection.js';
import type { ConsentOutcome } from './outcome.js';
import type { ConsentRecord } from './record.js';

type Rule = Pick<RuleSet, 'consent' | 'abstentionPresent' | 'invalidPresent' | 'proxies'>;
type Heads = ConsentOutcome['heads'];
type Condition = ConsentOutcome['conditions'][number];
type Sentence = ConsentOutcome['trace'][number];

/**
 * Counts the answers of one round and judges it. Colleges have no weight here: one objection found valid is enough,
 * whoever holds it, and consent is not a majority. Void when too few answered explicitly, or when nobody consents.
 * @throws RangeError on an answer the round does not know, more answers than electors, or an objection without its test
 */
export const tallyConsent = (
  rule: Rule,
  colleges: readonly ElectoralCollege[],
  urns: readonly CollegeUrn[],
  { round, objections }: ConsentRecord,
): ConsentOutcome => {
  const heads = headsIn(rule, colleges, urns);
  if (objections.length < heads.objection)
    throw new RangeError(`Objections without a test: ${heads.objection - objections.length}`);
  const byProxy = urns.reduce((all, urn) => all + urn.byProxy, 0);
  const conditions = conditionsOf(rule, heads, objections, byProxy);
  const missed = conditions.filter(({ met }) => !met);
  const verdict = verdictOf(missed);
  const reviewDays = verdict === 'adopted' ? rule.consent.reviewDays : null;
  return {
    kind: 'consent',
    method: 'consent',
    verdict,
    round,
    because: becauseOf(missed),
    heads,
    conditions,
    reviewDays,
    trace: [
      { code: 'step.consent-answers', facts: { round, ...heads } },
      ...objections.map(objectionStep),
      ...conditions.map(({ code, met, facts }) => ({
        code: `${met ? 'condition' : 'because'}.${code}`,
        facts,
      })),
      { code: `verdict.${verdict}`, facts: {} },
      ...enoughSteps(rule, heads, objections, byProxy),
      ...(reviewDays === null ? [] : [{ code: 'step.consent-review', facts: { days: reviewDays } }]),
    ],
  };
};

const KNOWN: readonly string[] = [...CONSENT_ANSWERS, BLANK, ABSTENTION, INVALID];

const headsIn = (
  { abstentionPresent, invalidPresent }: Rule,
  colleges: readonly ElectoralCollege[],
  urns: readonly CollegeUrn[],
): Heads => {
  const shapes = urns.flatMap((urn) => urn.shapes);
  const stray = shapes.find(({ ballot }) => !KNOWN.includes(ballot));
  if (stray) throw new RangeError(`Not an answer to a proposal: ${stray.ballot}`);
  const said = (text: string): number =>
    shapes.reduce((all, { ballot, count }) => (ballot === text ? all + count : all), 0);
  const registered = colleges.reduce((all, college) => all + college.registered, 0);
  const cast = shapes.reduce((all, { count }) => all + count, 0);
  if (cast > registered) throw new RangeError('More answers than electors');
  const [consent, reservation, objection, aside] = CONSENT_ANSWERS.map(said);
  const absent = (abstentionPresent ? 0 : said(ABSTENTION)) + (invalidPresent ? 0 : said(INVALID));
  return {
    registered,
    present: cast - absent,
    consent: consent ?? 0,
    reservation: reservation ?? 0,
    objection: objection ?? 0,
    aside: aside ?? 0,
  };
};

/** Explicit answers that count for the quorum, and how many it takes. */
const answersIn = (
  { consent: { explicitQuorum }, proxies }: Rule,
  { registered, consent, reservation, objection, aside }: Heads,
  byProxy: number,
): { readonly answered: number; readonly needed: number } => {
  const left = proxies.countForQuorum ? 0 : byProxy;
  return {
    answered: Math.max(0, consent + reservation + objection + aside - left),
    needed: quorumNeeded(explicitQuorum, registered),
  };
};

const conditionsOf = (
  rule: Rule,
  heads: Heads,
  objections: readonly TestedObjection[],
  byProxy: number,
): readonly Condition[] => {
  const { registered, consent, reservation, aside } = heads;
  const { answered, needed } = answersIn(rule, heads, byProxy);
  const { explicitQuorum } = rule.consent;
  const ratio = `${explicitQuorum.num}/${explicitQuorum.den}`;
  const standing = objections.filter(stands).length;
  return [
    asked('explicit-answers', 'validity', answered >= needed, { answered, registered, needed, ratio }),
    asked('someone-consents', 'validity', consent + reservation > 0 || standing > 0, { aside }),
    asked('no-objection', 'adoption', standing === 0, { standing, objections: objections.length }),
  ];
};

const asked = (
  code: Condition['code'],
  guards: Condition['guards'],
  met: boolean,
  facts: Facts,
): Condition => ({ code, guards, met, facts });

const verdictOf = (missed: readonly Condition[]): ConsentOutcome['verdict'] => {
  if (missed.some(({ guards }) => guards === 'validity')) return 'void';
  return missed.length > 0 ? 'objected' : 'adopted';
};

/**
 * What would have been enough to adopt: the objections that stand, had they been lifted; or so many more consents, where
 * no objection stands and so many members did not answer.
 */
const enoughSteps = (
  rule: Rule,
  heads: Heads,
  objections: readonly TestedObjection[],
  byProxy: number,
): readonly Sentence[] => {
  const { answered, needed } = answersIn(rule, heads, byProxy);
  const nobody = heads.consent + heads.reservation === 0;
  const standing = objections.filter(stands).length;
  const more = Math.max(needed - answered, nobody ? 1 : 0);
  if (standing > 0) return more > 0 ? [] : [{ code: 'step.enough-lifted', facts: { count: standing } }];
  const silent = heads.registered - heads.present;
  return more > 0 && more <= silent ? [{ code: 'step.enough-consents', facts: { count: more } }] : [];
};

const becauseOf = (missed: readonly Condition[]): ConsentOutcome['because'] => {
  const validity = missed.filter(({ guards }) => guards === 'validity');
  const told = validity.length > 0 ? validity : missed;
  if (told.length === 0) return [{ code: 'all-conditions-met', facts: {} }];
  return told.map(({ code, facts }) => ({ code, facts }));
};

/** What became of each objection, by its number: grounds and answer are beside it in the record. */
const objectionStep = (objection: TestedObjection, place: number): Sentence => ({
  code: `step.objection-${fate(objection)}`,
  facts: { number: place + 1 },
});

const fate = ({ criteria, lifted }: TestedObjection): string => {
  if (lifted) return 'lifted';
  if (!criteria.argued) return 'not-argued';
  if (!isValid(criteria)) return 'preference';
  if (criteria.harmsPurpose && criteria.harmsPeople) return 'harms-both';
  return criteria.harmsPurpose ? 'harms-purpose' : 'harms-people';
};
