import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { RuleSet } from '../body/index.js';
import type { CollegeId, PersonId } from '../kernel/index.js';
import { certifiedPoll, QUESTIONS } from './certificate.fixture.js';
import {
  boxOf,
  buildCertificate,
  countPoll,
  countsOf,
  urnsFrom,
  type Ballot,
  type Certificate,
} from './index.js';
import { fiveColleges, firms } from './poll.fixture.js';
import { isUrnText } from './urn.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const [motion, approval] = QUESTIONS;
const certified = (asked = motion, rule: Partial<RuleSet> = {}): Certificate => {
  if (!asked) throw new Error('No question');
  return certifiedPoll(asked, sha256, rule);
};

describe('the casting vote in a box', () => {
  const chair = 'c-firms-2' as PersonId;
  const saying = (choice: string | null, rule: Partial<RuleSet> = {}): unknown => {
    const { frozen, ballots } = certified(motion, rule);
    const others = ballots?.filter(({ personId }) => personId !== chair) ?? [];
    const own: Ballot = {
      personId: chair,
      collegeId: firms,
      seatId: null,
      choice: choice ?? '',
      castBy: chair,
      door: 'web',
    };
    return boxOf(frozen, choice === null ? others : [...others, own]).castingVote;
  };

  it('is what the chair voted', () => {
    expect(['yes', 'no', 'blank'].map((choice) => saying(choice))).toEqual(['yes', 'no', 'blank']);
  });
  it('is none where the chair did not vote, spoilt the ballot or abstains on record', () => {
    expect([null, 'invalid', 'abstention'].map((choice) => saying(choice))).toEqual([null, null, null]);
  });
  it('is none where the rule gives the chair none, nor in a choice among options', () => {
    expect(saying('yes', { castingVote: 'none' })).toBe(null);
    expect(certified(approval).castingVote).toBe(null);
  });
});

describe('the urns of a box', () => {
  const cast = (collegeId: CollegeId, choice: string, byProxy = false) => ({ collegeId, choice, byProxy });

  it('hold each thing said once, with how often, in the order of its text, and how many came by proxy', () => {
    const said = ['yes', 'no', 'yes', 'blank'].map((choice) => cast(firms, choice));
    const [first, ...others] = urnsFrom(fiveColleges, [...said, cast(firms, 'yes', true)]);
    expect(first).toEqual({
      collegeId: firms,
      shapes: [
        { ballot: 'blank', count: 1 },
        { ballot: 'no', count: 1 },
        { ballot: 'yes', count: 3 },
      ],
      byProxy: 1,
    });
    expect(others.every(({ shapes, byProxy }) => shapes.length === 0 && byProxy === 0)).toBe(true);
    expect(countsOf(first ? [first] : [])).toEqual([
      { collegeId: firms, yes: 3, no: 1, blank: 1, abstention: 0, invalid: 0, byProxy: 1 },
    ]);
  });
  it('take no ballot of a college that does not vote', () => {
    expect(() => urnsFrom(fiveColleges, [cast('c-ghosts' as CollegeId, 'yes')])).toThrow(RangeError);
  });
  it('are not counted as heads where they hold anything but yes, no and the three others', () => {
    const urn = { collegeId: firms, shapes: [{ ballot: 'a', count: 1 }], byProxy: 0 };
    expect(() => countsOf([urn])).toThrow(RangeError);
  });
  it('hold ballots in their one text, or one of the three others', () => {
    if (!approval) throw new Error('No question');
    const holds = (text: string) => isUrnText(approval.question, text);
    expect(['a', 'a+b', 'blank', 'invalid', 'abstention'].filter(holds)).toHaveLength(5);
    expect(['b+a', 'z', 'a+', '', 'BLANK', ' blank', 'yes'].filter(holds)).toEqual([]);
  });
});

describe('a second call', () => {
  it('is counted under its own quorum', () => {
    const all = { num: 1, den: 1 };
    const quorum = { overall: all, colleges: {}, secondCall: { overall: null, colleges: {} } };
    const { frozen, ...box } = certified(motion, { quorum });
    const verdict = (call: number) => countPoll({ ...frozen, call }, box, sha256).verdict;
    expect([verdict(1), verdict(2)]).toEqual(['void', 'adopted']);
  });
});

describe('what is not counted', () => {
  it('is a consent without the record of its objections', () => {
    const asked = QUESTIONS.find(({ question }) => question.method === 'consent');
    const { frozen, urns, castingVote, amendments } = certified(asked);
    const box = { urns, castingVote, amendments, consent: null };
    expect(() => countPoll(frozen, box, sha256)).toThrow(RangeError);
  });
});

describe('the ballots of a certificate', () => {
  it('stand in the order of people, in whatever order they were read', () => {
    const one = certified();
    const ballots = one.ballots ?? [];
    const again = (read: readonly Ballot[]) =>
      buildCertificate({ ...one, box: one, ballots: read }, sha256).ballots;
    expect(again(ballots.toReversed())).toEqual(ballots);
    expect(again([...ballots.slice(4), ...ballots.slice(0, 4)])).toEqual(ballots);
    expect(ballots.map(({ personId }) => personId)).toEqual(
      ballots.map(({ personId }) => personId).toSorted(),
    );
  });
});
