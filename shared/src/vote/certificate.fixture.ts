import type { RuleSet, SeatId } from '../body/index.js';
import type { PersonId, PollId } from '../kernel/index.js';
import type { ConsentRecord } from './consent/index.js';
import { GRADES } from './method/question.fixture.js';
import {
  boxOf,
  buildCertificate,
  countPoll,
  NO_TIE_ORDERS,
  type Amendment,
  type Ballot,
  type Certificate,
  type Frozen,
  type Question,
  type Sha256,
} from './index.js';
import { aRuleSet, fiveColleges, firms } from './poll.fixture.js';

const colleges = fiveColleges.slice(0, 3);

const person = (name: string) => name as PersonId;
const options = ['a', 'b', 'c'].map((key, at) => ({ key, label: `Projet ${key}`, cost: 10 * (at + 1) }));
const ranked = ['a>b>c', 'b>a', 'c>b>a', 'a>c', 'b>c'];
const approved = ['a', 'a+b', 'c', 'b+c', 'a'];
const marked = ['a:2,b:1,c:0', 'a:0,b:2,c:1', 'a:1,b:1,c:1', 'a:2,b:0,c:0', 'a:0,b:0,c:2'];

/** One question of each method that is counted from urns, with five ballots that answer it. */
export const QUESTIONS: readonly { readonly question: Question; readonly said: readonly string[] }[] = [
  { question: { method: 'yes_no_blank' }, said: ['yes', 'no', 'yes', 'yes', 'no'] },
  { question: { method: 'approval', options, places: 2, most: null }, said: approved },
  {
    question: { method: 'score', options, places: 1, lowest: 0, highest: 2, unscored: 'lowest' },
    said: marked,
  },
  {
    question: { method: 'schulze', options, places: 1, unranked: 'last', strength: 'winning_votes' },
    said: ranked,
  },
  {
    question: { method: 'ranked_pairs', options, places: 1, unranked: 'last', strength: 'margins' },
    said: ranked,
  },
  { question: { method: 'irv', options }, said: ranked },
  { question: { method: 'stv', options, places: 2, variant: 'scottish' }, said: ranked },
  { question: { method: 'stv', options, places: 2, variant: 'meek' }, said: ranked },
  {
    question: { method: 'majority_judgment', options, places: 1, grades: GRADES, ungraded: 'invalid' },
    said: marked,
  },
  { question: { method: 'dots', options, places: 1, dots: 3, perOption: 2 }, said: marked },
  {
    question: { method: 'budget', options, envelope: 40, most: null, share: 'most_approved' },
    said: approved,
  },
  {
    question: { method: 'budget', options, envelope: 40, most: null, share: 'equal_shares' },
    said: approved,
  },
  {
    question: { method: 'consent' },
    said: ['consent', 'reservation', 'objection', 'consent', 'aside'],
  },
];

/** As many objections as `said` holds among nine ballots, each tested and answered. */
const consentRecord: ConsentRecord = {
  round: 2,
  objections: [true, true, false].map((lifted) => ({
    grounds: 'Le bruit des livraisons de nuit touche les habitants.',
    criteria: { argued: true, harmsPurpose: lifted, harmsPeople: true },
    answer: 'Les livraisons de nuit sont retirées du texte.',
    lifted,
  })),
};

/** Two ballots by a pair, one by proxy, one on paper, and what three colleges say; a line added after the opening. */
const ballotsSaying = (said: readonly string[]): readonly Ballot[] =>
  colleges.flatMap(({ id }, college): readonly Ballot[] =>
    [0, 1, 2].map((rank) => ({
      personId: person(`${id}-${rank}`),
      collegeId: id,
      seatId: id === firms && rank < 2 ? ('s-1' as SeatId) : null,
      choice: id === firms && rank < 2 ? (said[0] ?? '') : (said[(college + rank) % said.length] ?? ''),
      castBy: person(rank === 2 ? 'bureau' : `${id}-${rank}`),
      door: rank === 2 ? 'paper' : 'web',
    })),
  );

const amendmentsWith = (sha256: Sha256): readonly Amendment[] => [
  {
    act: 'add',
    collegeId: firms,
    reason: 'Mandat signé la veille de l’ouverture.',
    proposedBy: person('agent'),
    coSignedBy: person('chair'),
    at: 2,
    rollDigest: sha256('amended roll'),
  },
];

/** A poll of nine people, counted and certified. */
export const certifiedPoll = (
  { question, said }: (typeof QUESTIONS)[number],
  sha256: Sha256,
  rule: Partial<RuleSet> = {},
): Certificate => {
  const frozen: Frozen = {
    pollId: 'poll-1' as PollId,
    asked: 'Quels projets retenir ?',
    question,
    mode: 'public',
    call: 1,
    liveResults: false,
    chair: person('c-firms-2'),
    tieOrders: { ...NO_TIE_ORDERS, seed: 'graine publiée' },
    ruleSet: aRuleSet({ ties: ['look_back', 'draw'], castingVote: 'chair', ...rule }),
    overrideReason: null,
    colleges: colleges.map(({ id, key, name }) => ({ id, key, name, registered: id === firms ? 2 : 4 })),
    pairs: [{ seatId: 's-1' as SeatId, collegeId: firms }],
    textDigest: sha256('text'),
    rollDigest: sha256('roll'),
    opensAt: 1,
    closesAt: 3,
  };
  const ballots = ballotsSaying(said);
  const box = boxOf(
    frozen,
    ballots,
    amendmentsWith(sha256),
    question.method === 'consent' ? consentRecord : null,
  );
  const outcome = countPoll(frozen, box, sha256);
  const register = { seq: 7, head: sha256('head') };
  return buildCertificate({ frozen, box, ballots, outcome, register }, sha256);
};
