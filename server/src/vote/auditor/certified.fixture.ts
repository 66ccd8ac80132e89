import { startingRuleSet } from '@communaux/shared/body';
import { canonical, type CollegeId, type PersonId, type PollId } from '@communaux/shared/kernel';
import {
  boxOf,
  buildCertificate,
  countPoll,
  NO_TIE_ORDERS,
  type Ballot,
  type Frozen,
  type Question,
} from '@communaux/shared/vote';
import { sha256 } from '../sha256.js';

const colleges = ['firms', 'residents', 'authority'].map((key) => ({
  id: `c-${key}` as CollegeId,
  key,
  name: key === 'firms' ? 'Entreprises « à quai »' : key,
  registered: 6,
}));
const options = ['a', 'b', 'c'].map((key) => ({ key, label: `Projet ${key}`, cost: null }));

/** A certificate as the product publishes it. */
const published = (question: Question, said: readonly string[], openBallots: boolean): string => {
  const frozen: Frozen = {
    pollId: 'poll-1' as PollId,
    asked: 'Limiter l’accès aux quais à 2 h ?',
    question,
    mode: 'public',
    call: 1,
    liveResults: false,
    chair: null,
    tieOrders: { ...NO_TIE_ORDERS, seed: 'tirage du 12' },
    ruleSet: { ...startingRuleSet(colleges), openBallots },
    overrideReason: null,
    colleges,
    pairs: [],
    textDigest: sha256('text'),
    rollDigest: sha256('roll'),
    opensAt: 1,
    closesAt: 2,
  };
  const ballots = said.map((choice, at): Ballot => {
    const personId = `p-${at}` as PersonId;
    const collegeId = colleges[at % colleges.length]?.id ?? ('' as CollegeId);
    return { personId, collegeId, seatId: null, choice, castBy: personId, door: 'web' };
  });
  const box = boxOf(frozen, ballots, []);
  const outcome = countPoll(frozen, box, sha256);
  const register = { seq: 7, head: sha256('head') };
  return canonical(buildCertificate({ frozen, box, ballots, outcome, register }, sha256));
};

/** Open ballots on a motion. */
export const motion = published(
  { method: 'yes_no_blank' },
  ['yes', 'yes', 'no', 'blank', 'yes', 'yes', 'no'],
  true,
);
/** Rankings of three options, without names. */
export const choice = published(
  { method: 'schulze', options, places: 1, unranked: 'last', strength: 'winning_votes' },
  ['a>b>c', 'b>c', 'c>a', 'a=b', 'blank', 'a>b>c'],
  false,
);
