import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonical } from '../kernel/index.js';
import { certifiedPoll, QUESTIONS } from './certificate.fixture.js';
import { recount, recountText } from './index.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Path = readonly (string | number)[];
type Spot = { readonly path: Path; readonly value: unknown };

const entriesOf = (value: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(value)) return value.map((item: unknown, at) => [at, item] as const);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
};
/** Every value of a document and where it stands, the document itself left out. */
const spotsOf = (value: unknown, path: Path = []): readonly Spot[] =>
  entriesOf(value).flatMap(([key, item]) => [
    { path: [...path, key], value: item },
    ...spotsOf(item, [...path, key]),
  ]);

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((found, key) => entriesOf(found).find(([name]) => name === key)?.[1], value);
/** The document with another value at a place; `undefined` takes it away. */
const withAt = (document: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  const inner = rest.length === 0 ? value : withAt(at(document, [key]), rest, value);
  if (Array.isArray(document)) {
    const all: readonly unknown[] = document;
    return all.flatMap((item, rank) => (rank !== key ? [item] : inner === undefined ? [] : [inner]));
  }
  return Object.fromEntries(
    entriesOf(document).flatMap(([name, item]) =>
      name !== key ? [[name, item]] : inner === undefined ? [] : [[name, inner]],
    ),
  );
};

/** Ways to change one value: alter it, take it away, double it, add beside it, or turn a list round. */
const changed = (document: unknown, { path, value }: Spot, way: number): unknown => {
  const put = (other: unknown): unknown => withAt(document, path, other);
  if (Array.isArray(value)) {
    const all: readonly unknown[] = value;
    return put([all.toReversed(), [...all, all[0] ?? 0], all.slice(1)][way % 3]);
  }
  if (typeof value === 'object' && value !== null) return put(way % 2 ? undefined : { ...value, added: 1 });
  if (typeof value === 'number') return put([value + 1, value - 1, undefined, String(value)][way % 4]);
  if (typeof value === 'boolean') return put(way % 2 ? !value : undefined);
  if (typeof value === 'string') return put([`${value}0`, value.slice(1), undefined, `0${value}`][way % 4]);
  return put(way % 2 ? 0 : undefined);
};

/** Of each of twelve questions: thousands in all, in seconds. */
const CHANGES = 300;

describe.each(QUESTIONS.map((asked) => [asked.question.method, asked] as const))(
  'a certificate of %s',
  (_, asked) => {
    it.each([true, false])('recounts, its ballots being open: %s', (openBallots) => {
      const certificate = certifiedPoll(asked, sha256, { openBallots });
      const published = canonical(certificate);
      expect(recountText(published, sha256)).toEqual({
        kind: 'confirmed',
        outcome: JSON.parse(canonical(certificate.outcome)),
      });
      expect(recountText(`${published}\n`, sha256)).toMatchObject({ kind: 'refused' });
    });

    it('is refused after any single change of a value, hundreds at random', () => {
      const document: unknown = JSON.parse(canonical(certifiedPoll(asked, sha256)));
      const spots = spotsOf(document);
      const before = canonical(document);
      const isSame = (value: unknown): boolean => {
        try {
          return canonical(value) === before;
        } catch {
          return false;
        }
      };
      fc.assert(
        fc.property(fc.nat(spots.length - 1), fc.nat(11), (rank, way) => {
          const spot = spots[rank];
          const change = spot ? changed(document, spot, way) : document;
          fc.pre(!isSame(change));
          expect(recount(change, sha256).kind).toBe('refused');
        }),
        { numRuns: CHANGES },
      );
    });

    it('is refused after any byte is changed, added or lost', () => {
      const text = canonical(certifiedPoll(asked, sha256));
      const anyByte = fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code));
      fc.assert(
        fc.property(fc.nat(text.length - 1), anyByte, fc.nat(2), (place, byte, lost) => {
          // Replaced, inserted, or two lost for one.
          const change = text.slice(0, place) + byte + text.slice(place + lost);
          fc.pre(change !== text);
          expect(recountText(change, sha256).kind).toBe('refused');
        }),
        { numRuns: 100 },
      );
    });
  },
);

describe('a forger who recomputes every digest', () => {
  const certificate = certifiedPoll(
    QUESTIONS[1] ?? { question: { method: 'yes_no_blank' }, said: [] },
    sha256,
  );
  const forged = (change: object): unknown => {
    const body = { ...certificate, ...change, digest: undefined };
    const resealed = { ...body, frozenDigest: sha256(canonical(body.frozen)) };
    return JSON.parse(canonical({ ...resealed, digest: sha256(canonical(resealed)) }));
  };
  const fields = (change: object): unknown => {
    const answer = recount(forged(change), sha256);
    return answer.kind === 'refused' ? answer.reasons.map(({ facts }) => facts['field']) : answer.kind;
  };
  const { frozen, urns, ballots, outcome } = certificate;

  it('is let through when nothing was changed: the rest of this list is about the changes', () => {
    expect(fields({})).toBe('confirmed');
  });
  it('cannot name another winner, nor hide a ballot, nor stuff an urn', () => {
    expect(fields({ outcome: { ...outcome, winners: ['a', 'c'] } })).toEqual(
      expect.arrayContaining(['outcome.winners.0']),
    );
    expect(fields({ ballots: ballots?.slice(0, -1) })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^urns\.c-residents\.shapes\./)]),
    );
    const [first, ...rest] = urns;
    const stuffed = { ...first, shapes: [{ ballot: 'a', count: 3 }] };
    expect(fields({ urns: [stuffed, ...rest] })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^urns\.c-firms\.shapes\./)]),
    );
  });
  it('cannot write an urn in two ways, nor a text that is no ballot, nor more ballots than voices', () => {
    const [first, second, ...rest] = urns;
    const twice = (shapes: unknown) => fields({ urns: [first, { ...second, shapes }, ...rest] });
    expect(second?.shapes.length).toBeGreaterThan(1);
    expect(twice(second?.shapes.toReversed())).toEqual(['urns.1']);
    expect(
      twice([
        { ballot: 'a', count: 1 },
        { ballot: 'a', count: 1 },
      ]),
    ).toEqual(['urns.1']);
    expect(twice([{ ballot: 'b+a', count: 1 }])).toEqual(['urns.1']);
    expect(twice([{ ballot: 'z', count: 1 }])).toEqual(['urns.1']);
    expect(
      twice([
        { ballot: 'a', count: 1 },
        { ballot: 'z', count: 1 },
      ]),
    ).toEqual(['urns.1']);
    expect(twice([{ ballot: 'a', count: 5 }])).toEqual(['urns.1']);
    expect(fields({ urns: [first, { ...second, byProxy: 4 }, ...rest] })).toEqual(['urns.1']);
    expect(fields({ urns: urns.toReversed() })).toContain('urns');
    expect(fields({ urns: urns.slice(1) })).toContain('urns');
  });
  it('cannot take the correction of the roll away, nor correct below nobody', () => {
    expect(fields({ amendments: [] })).toContain('outcome.heads.registered');
    const [added] = certificate.amendments;
    const removed = Array.from({ length: 5 }, () => ({ ...added, act: 'remove' }));
    expect(fields({ amendments: removed })).toContain('amendments');
  });
  it('cannot ask a question that no poll could', () => {
    const { question } = frozen;
    const asked = { ...frozen, question: { ...question, places: 99 } };
    expect(fields({ frozen: asked })).toContain('frozen.question');
    expect(fields({ frozen: { ...frozen, question: { method: 'consent' } } })).toContain('consent');
    expect(fields({ consent: { round: 1, objections: [] } })).toEqual(['consent']);
  });
  it('cannot lose an objection, nor its test', () => {
    const asked = QUESTIONS.find(({ question }) => question.method === 'consent');
    const held = certifiedPoll(asked ?? { question: { method: 'consent' }, said: [] }, sha256);
    const [first, second, third] = held.consent?.objections ?? [];
    const record = (...objections: readonly unknown[]) =>
      fields({ ...held, consent: { round: 2, objections } });
    expect(record(first, second, third)).toBe('confirmed');
    expect(record(first, second)).toContain('outcome');
    const mild = { ...third, criteria: { argued: true, harmsPurpose: false, harmsPeople: false } };
    expect(record(first, second, mild)).toContain('outcome.verdict');
    expect(held.outcome.verdict).toBe('objected');
  });
  it('cannot show ballots that the rule kept, nor keep ballots that it shows', () => {
    const kept = { ...frozen, ruleSet: { ...frozen.ruleSet, openBallots: false } };
    expect(fields({ frozen: kept })).toContain('ballots');
    expect(fields({ ballots: null })).toContain('ballots');
  });
  it('cannot write a ballot that nobody could cast, nor a pair twice or from elsewhere', () => {
    const saying = (choice: string) =>
      fields({ ballots: ballots?.map((ballot, rank) => (rank === 5 ? { ...ballot, choice } : ballot)) });
    for (const choice of ['b+a', 'z', 'abstention', 'blank ']) expect(saying(choice)).toEqual(['ballots.5']);
    const [pair] = frozen.pairs;
    const pairs = (...all: readonly unknown[]) => fields({ frozen: { ...frozen, pairs: all } });
    expect(pairs(pair, pair)).toEqual(['frozen.pairs']);
    expect(pairs(pair, { ...pair, seatId: 's-2' })).not.toContain('frozen.pairs');
    expect(pairs({ ...pair, collegeId: 'c-ghosts' })).toEqual(['frozen.pairs']);
    expect(pairs()).toContain('urns.c-firms.shapes.a');
  });
});

describe('the text of a certificate', () => {
  const text = canonical(
    certifiedPoll(QUESTIONS[0] ?? { question: { method: 'yes_no_blank' }, said: [] }, sha256),
  );
  it('is one text: spaces, a doubled key, another order or rubbish are refused', () => {
    const refused = (other: string) => recountText(other, sha256);
    for (const other of [
      ` ${text}`,
      `${text}\n\n`,
      text.replace(',', ', '),
      text.replace('{', '{"amendments":[],'),
      text.replace('"call":1', '"call":1.0'),
      text.replace('"call":1', '"call":1.5'),
      '',
      'null',
      '{',
    ])
      expect(refused(other)).toMatchObject({ reasons: [{ code: 'certificate-unreadable' }] });
  });
});
