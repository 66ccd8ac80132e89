import { describe, expect, it } from '@jest/globals';
import type { SeatId } from '../body/index.js';
import type { CollegeId, PersonId } from '../kernel/index.js';
import { amendedColleges, decideAmendment, plainLine, type AmendmentWish } from './index.js';
import { aRuleSet, fiveColleges, firms, C1 } from './poll.fixture.js';

const person = (name: string) => name as PersonId;
const line = (name: string) => plainLine(person(name), firms);
const wish: AmendmentWish = {
  rule: aRuleSet(),
  stage: 'open',
  act: 'add',
  line: line('zoe'),
  roll: [line('ada'), line('bob')],
  colleges: fiveColleges,
  voted: false,
  reason: 'Mandat signé la veille de l’ouverture.',
  proposedBy: person('agent'),
  coSignedBy: person('chair'),
};
const amend = (change: Partial<AmendmentWish>) => decideAmendment({ ...wish, ...change });
const codes = (outcome: object): string[] =>
  'reasons' in outcome ? (outcome.reasons as { code: string }[]).map(({ code }) => code) : [];
const names = (outcome: ReturnType<typeof amend>): unknown =>
  outcome.kind === 'accepted' ? outcome.roll.map(({ personId, recused }) => [personId, recused]) : outcome;

describe('a correction of the roll', () => {
  it('adds, removes, steps back or restores one line', () => {
    expect(names(amend({}))).toEqual([
      ['ada', false],
      ['bob', false],
      ['zoe', false],
    ]);
    expect(names(amend({ act: 'remove', line: line('ada') }))).toEqual([['bob', false]]);
    expect(names(amend({ act: 'recuse', line: line('ada') }))).toEqual([
      ['bob', false],
      ['ada', true],
    ]);
    const roll = [{ ...line('ada'), recused: true }, line('bob')];
    expect(names(amend({ act: 'restore', line: line('ada'), roll }))).toEqual([
      ['bob', false],
      ['ada', false],
    ]);
  });
  it('changes something', () => {
    for (const nothing of [
      { act: 'add', line: line('ada') },
      { act: 'add', line: { ...line('zoe'), voice: 'observer' } },
      { act: 'remove' },
      { act: 'recuse' },
      { act: 'restore', line: line('ada') },
    ] as const)
      expect(codes(amend(nothing))).toEqual(['amendment-changes-nothing']);
  });
  it('takes two people and a reason, while the poll is open', () => {
    expect(codes(amend({ coSignedBy: person('agent') }))).toEqual(['co-signature-missing']);
    expect(amend({ reason: ` ${'x'.repeat(19)} ` })).toMatchObject({
      reasons: [{ code: 'grounds-too-short', facts: { least: 20 } }],
    });
    expect(codes(amend({ reason: 'x'.repeat(20) }))).toEqual([]);
    expect(codes(amend({ stage: 'scheduled' }))).toEqual(['amendment-not-open']);
    expect(amend({ stage: 'closed' })).toMatchObject({
      reasons: [{ code: 'amendment-not-open', facts: { stage: 'closed' } }],
    });
  });
  it('never touches a line that has voted, nor makes or unmakes a pair, nor a college from elsewhere', () => {
    expect(codes(amend({ act: 'remove', line: line('ada'), voted: true }))).toEqual([
      'amendment-already-voted',
    ]);
    const seatId = 's1' as SeatId;
    const roll = [{ ...line('ada'), seatId }, line('bob')];
    const second = { ...line('zoe'), seatId };
    expect(codes(amend({ roll, line: second }))).toEqual(['amendment-of-pair']);
    expect(codes(amend({ roll: [...roll, second], act: 'remove', line: second }))).toEqual([
      'amendment-of-pair',
    ]);
    expect(codes(amend({ roll, line: second, rule: aRuleSet({ pairs: 'two_voices' }) }))).toEqual([]);
    const other = [...roll, second].map((each) => ({ ...each, personId: person(`${each.personId}-2`) }));
    expect(codes(amend({ roll: other }))).toEqual([]);
    const stray = plainLine(person('zoe'), 'c-ghosts' as CollegeId);
    expect(codes(amend({ line: stray }))).toEqual(['amendment-unknown-college']);
  });
  it('changes how many are registered, one by one', () => {
    const change = (act: 'add' | 'remove' | 'recuse' | 'restore') => ({ act, collegeId: firms });
    const registered = (...acts: Parameters<typeof change>[0][]) =>
      amendedColleges(C1.colleges, acts.map(change)).map((college) => college.registered);
    expect(registered()).toEqual([40, 120, 60, 5, 1]);
    expect(registered('add', 'restore')).toEqual([42, 120, 60, 5, 1]);
    expect(registered('remove', 'recuse', 'remove')).toEqual([37, 120, 60, 5, 1]);
  });
});
