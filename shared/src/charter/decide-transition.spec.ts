import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { DAY, instant, isRefused, type Id } from '../kernel/index.js';
import {
  MOVES,
  actsOpenTo,
  decideAdoption,
  decideComment,
  decideTransition,
  offeredActs,
  type Change,
  type Proposal,
  type Revision,
  type RevisionAct,
  type RevisionActor,
} from './index.js';

const now = instant(1_800_000_000_000);
const [author, poll] = ['lea' as Id<'person'>, 'poll' as Id<'poll'>];
const article = 'docks' as Id<'article'>;
const change: Change = {
  kind: 'replace',
  articleId: article,
  baseVersion: 1,
  title: 'Quais',
  text: '2 h',
  clauses: [],
};
const proposal: Proposal = {
  id: 'r1' as Id<'revision'>,
  authorId: author,
  title: 'Quais',
  reasons: 'Files',
  changes: [change],
  effectiveFrom: null,
};
const Lea: RevisionActor = { kind: 'person', personId: author, agent: false };
const agent: RevisionActor = { kind: 'person', personId: 'agent' as Id<'person'>, agent: true };
const system: RevisionActor = { kind: 'system' };
const current = new Map([[article, 1]]);
const rules = { consultationDays: 15 };

const act = (revision: Revision, act: RevisionAct, who: RevisionActor, at = now) =>
  decideTransition(revision, act, who, rules, at);
const draft: Revision = { ...proposal, stage: 'draft' };
const consultation: Revision = {
  ...proposal,
  stage: 'consultation',
  openedAt: now,
  closesAt: instant(now + 15 * DAY),
};
const vote: Revision = { ...proposal, stage: 'vote', openedAt: now, pollId: poll };

const every: readonly RevisionAct[] = [
  { act: 'edit' },
  { act: 'submit' },
  { act: 'declare_admissible', opinion: '' },
  { act: 'declare_not_admissible', opinion: 'contraire au code de la route' },
  { act: 'open_consultation', closesAt: instant(now + 15 * DAY) },
  { act: 'open_vote', pollId: poll, current },
  { act: 'adopt', pollId: poll, current },
  { act: 'reject', pollId: poll, because: 'vote' },
  { act: 'send_back', pollId: poll },
  { act: 'come_into_force' },
  { act: 'withdraw' },
];
const acts = fc.constantFrom(...every);
const actors = fc.constantFrom(Lea, agent, system);

describe('the path of a revision', () => {
  it('leads from draft to force, each step by its own hand', () => {
    const steps: [RevisionAct, RevisionActor, number][] = [
      [{ act: 'submit' }, Lea, 0],
      [{ act: 'declare_admissible', opinion: '' }, agent, 1],
      [{ act: 'open_consultation', closesAt: instant(now + 17 * DAY) }, agent, 2],
      [{ act: 'open_vote', pollId: poll, current }, agent, 17],
      [{ act: 'adopt', pollId: poll, current }, system, 25],
      [{ act: 'come_into_force' }, system, 25],
    ];
    const stages = steps.reduce<Revision[]>(
      (path, [step, who, day]) => {
        const moved = act(path.at(-1) ?? draft, step, who, instant(now + day * DAY));
        return isRefused(moved) ? path : [...path, moved.revision];
      },
      [draft],
    );
    expect(stages.map(({ stage }) => stage)).toEqual([
      'draft',
      'submitted',
      'admissible',
      'consultation',
      'vote',
      'adopted',
      'in_force',
    ]);
  });
  it('lets nobody skip a stage, whoever acts and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(acts, actors, fc.nat(400)), { maxLength: 40 }), (tries) => {
        tries.reduce<Revision>((revision, [step, who, day]) => {
          const moved = act(revision, step, who, instant(now + day * DAY));
          const allowed =
            MOVES[step.act].from.includes(revision.stage) && actsOpenTo(revision, who).includes(step.act);
          if (!isRefused(moved)) expect(allowed).toBe(true);
          return isRefused(moved) ? revision : moved.revision;
        }, draft);
      }),
    );
  });
  it('keeps the text that was submitted', () => {
    fc.assert(
      fc.property(acts, actors, (step, who) => {
        const moved = act(vote, step, who);
        if (!isRefused(moved)) expect(moved.revision.changes).toBe(proposal.changes);
      }),
    );
  });
  it('keeps the vote out of every hand, the agent’s included', () => {
    expect(act(vote, { act: 'adopt', pollId: poll, current }, agent)).toMatchObject({
      reasons: [{ code: 'not-by-hand' }],
    });
  });
  it('lets the author withdraw before the vote, not during it', () => {
    expect(act(consultation, { act: 'withdraw' }, Lea)).toMatchObject({ revision: { stage: 'withdrawn' } });
    expect(act(consultation, { act: 'withdraw' }, agent)).toMatchObject({
      reasons: [{ code: 'not-the-author' }],
    });
    expect(act(vote, { act: 'withdraw' }, Lea)).toMatchObject({ reasons: [{ code: 'wrong-stage' }] });
  });
  it('asks grounds of whoever declares a revision not admissible', () => {
    const submitted: Revision = { ...proposal, stage: 'submitted', submittedAt: now };
    const declare = (opinion: string) => act(submitted, { act: 'declare_not_admissible', opinion }, agent);
    expect(declare('  ')).toMatchObject({ reasons: [{ code: 'reasons-needed' }] });
    expect(declare(' accès pompiers ')).toMatchObject({ revision: { opinion: 'accès pompiers' } });
  });
  it('holds the consultation as long as the rule set says', () => {
    const admissible: Revision = { ...proposal, stage: 'admissible', examinedAt: now, opinion: '' };
    const until = (day: number) =>
      act(admissible, { act: 'open_consultation', closesAt: instant(now + day * DAY) }, agent);
    expect(until(14)).toMatchObject({
      reasons: [{ code: 'consultation-too-short', facts: { count: 15, asked: 14 } }],
    });
    expect(until(0)).toMatchObject({ reasons: [{ code: 'closes-in-the-past' }] });
    const open = { act: 'open_vote', pollId: poll, current } as const;
    expect(act(consultation, open, agent)).toMatchObject({ reasons: [{ code: 'consultation-still-open' }] });
    expect(decideTransition(consultation, open, agent, { ...rules, earlyVote: true }, now)).toMatchObject({
      revision: { stage: 'vote', pollId: poll },
    });
  });
  it('never submits an empty revision', () => {
    expect(act({ ...draft, changes: [] }, { act: 'submit' }, Lea)).toMatchObject({
      reasons: [{ code: 'nothing-changed' }],
    });
  });
  it('never submits a date that is past, but takes today and the days to come', () => {
    const asked = (effectiveFrom: number) =>
      act({ ...draft, effectiveFrom: instant(effectiveFrom) }, { act: 'submit' }, Lea);
    expect(asked(Date.UTC(2020, 0, 1))).toMatchObject({ reasons: [{ code: 'effective-in-the-past' }] });
    expect(asked(now - DAY)).toMatchObject({ reasons: [{ code: 'effective-in-the-past' }] });
    for (const soon of [now - DAY + 1, now, now + DAY])
      expect(asked(soon)).toMatchObject({ revision: { stage: 'submitted', effectiveFrom: soon } });
  });
  it('takes comments while the consultation is open', () => {
    expect(decideComment(consultation, now)).toEqual({ kind: 'open' });
    expect(decideComment(consultation, consultation.closesAt)).toMatchObject({ kind: 'refused' });
    expect(decideComment(vote, now)).toMatchObject({ reasons: [{ code: 'no-consultation' }] });
  });
});

describe('the acts offered to a reader', () => {
  const offered = (revision: Revision, who: RevisionActor, at = now) =>
    offeredActs(revision, who, { rules, current, now: at, member: who.kind === 'person' });
  it('are those that would be accepted now', () => {
    expect(offered(draft, Lea)).toEqual(['edit', 'submit', 'withdraw']);
    expect(offered(draft, agent)).toEqual([]);
    expect(offered({ ...proposal, stage: 'submitted', submittedAt: now }, agent)).toEqual(['examine']);
    expect(offered(consultation, agent)).toEqual(['comment']);
    expect(offered(consultation, Lea)).toEqual(['withdraw', 'comment']);
    expect(offered(consultation, agent, consultation.closesAt)).toEqual(['open_poll']);
    expect(offered(consultation, { kind: 'visitor' })).toEqual([]);
  });
  it('leave out a vote on a wording replaced meanwhile', () => {
    const stale = new Map([[article, 2]]);
    const at = { rules, current: stale, now: consultation.closesAt, member: true };
    expect(offeredActs(consultation, agent, at)).toEqual([]);
  });
});

describe('adoption', () => {
  it('writes the next version of each article, effective at the date asked, never before its adoption', () => {
    const later: Revision = { ...vote, effectiveFrom: instant(now + 30 * DAY) };
    const past: Revision = { ...vote, effectiveFrom: instant(now - DAY) };
    expect(decideAdoption(past, poll, current, now)).toMatchObject({ versions: [{ effectiveFrom: now }] });
    expect(decideAdoption(later, poll, current, now)).toMatchObject({
      kind: 'adopted',
      revision: { stage: 'adopted' },
      versions: [{ articleId: article, version: 2, effectiveFrom: now + 30 * DAY, revisionId: proposal.id }],
    });
  });
  it('never overwrites a wording adopted meanwhile', () => {
    expect(decideAdoption(vote, poll, new Map([[article, 2]]), now)).toMatchObject({
      reasons: [
        {
          code: 'stale-base',
          facts: { articles: [{ articleId: article, baseVersion: 1, currentVersion: 2 }] },
        },
      ],
    });
  });
  it('adds a new article at version 1, once', () => {
    const added: Change = { ...change, kind: 'add', baseVersion: 0, parentId: null, position: 3 };
    const adding: Revision = { ...vote, changes: [added] };
    expect(decideAdoption(adding, poll, new Map(), now)).toMatchObject({ versions: [{ version: 1 }] });
    expect(decideAdoption(adding, poll, current, now)).toMatchObject({ reasons: [{ code: 'stale-base' }] });
  });
  it('gives way to a veto: the text goes back to its author’s desk, by its own poll, by nobody’s hand', () => {
    const back = { act: 'send_back', pollId: poll } as const;
    expect(act(vote, back, system)).toEqual({ kind: 'moved', revision: draft });
    expect(act(vote, { ...back, pollId: 'other' as Id<'poll'> }, system)).toMatchObject({
      reasons: [{ code: 'other-poll' }],
    });
    for (const who of [Lea, agent])
      expect(act(vote, back, who)).toMatchObject({ reasons: [{ code: 'not-by-hand' }] });
  });
  it('follows the poll of this revision only', () => {
    expect(decideAdoption(vote, 'other' as Id<'poll'>, current, now)).toMatchObject({
      reasons: [{ code: 'other-poll' }],
    });
  });
});
