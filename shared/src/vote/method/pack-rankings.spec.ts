import { describe, expect, it } from '@jest/globals';
import { cutAtTies } from './cut-at-ties.js';
import { packRankings, rankingPacker, voiceOf, type Packed } from './pack-rankings.js';
import { TIED } from './packed-place.js';

const OPTIONS = ['a', 'b', 'c', 'dock', '8'];
const packed = (ballots: readonly string[]): Packed =>
  packRankings(OPTIONS, [{ weight: 1n, shapes: ballots.map((ballot) => ({ ballot, count: 1 })) }]);
/** Each ballot kept, as places, a tied one with its mark. */
const places = ({ urns }: Packed): readonly (readonly string[])[] =>
  urns.flatMap((urn) =>
    Array.from({ length: urn.ballots }, (_, ballot) =>
      [...urn.places.subarray(urn.starts[ballot], urn.starts[ballot + 1])].map((place) =>
        place >= TIED ? `=${place - TIED}` : `${place}`,
      ),
    ),
  );

describe('rankings are packed', () => {
  it('as places in order of preference, marked where they share a rank', () => {
    expect(places(packed(['a>b>c', 'dock>8', 'c=a>b=dock', 'b']))).toEqual([
      ['0', '1', '2'],
      ['3', '4'],
      ['2', '=0', '1', '=3'],
      ['1'],
    ]);
  });
  it('or counted as invalid where they cannot be read', () => {
    const unreadable = [
      '',
      '>',
      'a>',
      '>a',
      'a>>b',
      'a=',
      'e',
      'a>e',
      'a>a',
      'b=a>b',
      'doc',
      'A',
      'invalid',
      'é',
      '88',
      'dpck',
      'a\ud800',
    ];
    const all = packed([...unreadable, 'a']);
    expect(all.ballots).toEqual({ valid: 1, blank: 0, invalid: unreadable.length });
    expect(places(all)).toEqual([['0']]);
  });
  it('by keys of any alphabet and length, however alike', () => {
    // "Aa" and "BB" have one sum of bytes.
    const options = ['é', 'Aa', 'BB', 'projet-nord', 'projet-sud', '\ud800'];
    const all = packRankings(options, [
      {
        weight: 1n,
        shapes: ['BB>é', 'projet-sud=Aa>projet-nord', 'CC', 'è', '\ud800'].map((ballot) => ({
          ballot,
          count: 1,
        })),
      },
    ]);
    expect(places(all)).toEqual([
      ['2', '0'],
      ['4', '=1', '3'],
    ]);
    expect(all.ballots).toEqual({ valid: 2, blank: 0, invalid: 3 });
  });
  it('up to the first shared rank where equal ranks mean nothing', () => {
    const whole = packed([
      'a>b=c>dock',
      'b=c>a',
      'a>b>c=dock',
      'a>b',
      'a=b',
      'a>b=c>dock=8',
      'a>b=b',
      'blank',
    ]);
    const all = cutAtTies(whole);
    expect(places(all)).toEqual([['0'], ['0', '1'], ['0', '1'], ['0']]);
    expect(all.ballots).toEqual({ valid: 4, blank: 1, invalid: 3 });
    expect(all.urns.map(({ electors, tied }) => [electors, tied])).toEqual([[4, false]]);
    expect(whole.ballots).toEqual({ valid: 6, blank: 1, invalid: 1 });
    expect(places(cutAtTies(packed(['a>b>c', 'a>b=c', 'a>b>c=dock>8', 'a>b=c>dock=8'])))).toEqual([
      ['0', '1', '2'],
      ['0'],
      ['0', '1'],
      ['0'],
    ]);
    const clear = packed(['a>b', 'c']);
    expect(cutAtTies(clear)).toEqual(clear);
    expect(cutAtTies(cutAtTies(whole))).toEqual(all);
  });
  it('blank ones apart, abstentions on record not at all', () => {
    const shapes = [
      { ballot: 'blank', count: 3 },
      { ballot: 'abstention', count: 5 },
      { ballot: 'a>b', count: 4 },
      { ballot: 'c', count: 0 },
      { ballot: 'none', count: 2 },
    ];
    const all = packRankings(OPTIONS, [{ weight: 7n, shapes }]);
    expect(all.ballots).toEqual({ valid: 4, blank: 3, invalid: 2 });
    expect(voiceOf(all)).toEqual({ voice: 4n, heads: true });
    expect(all.urns.map(({ ballots, electors, weight }) => ({ ballots, electors, weight }))).toEqual([
      { ballots: 1, electors: 4, weight: 1n },
    ]);
  });
  it('college by college, weights in their least terms, urns that are empty aside', () => {
    const urn = (weight: bigint, count: number) => ({ weight, shapes: [{ ballot: 'a', count }] });
    const all = packRankings(OPTIONS, [urn(60n, 2), urn(90n, 3), urn(7n, 0)]);
    expect(all.urns.map(({ weight }) => weight)).toEqual([2n, 3n, 0n]);
    expect(voiceOf(all)).toEqual({ voice: 13n, heads: false });
    expect(voiceOf(packRankings(OPTIONS, [urn(4n, 2), urn(4n, 1)]))).toEqual({
      voice: 3n,
      heads: true,
    });
    expect(voiceOf(packRankings(OPTIONS, []))).toEqual({ voice: 0n, heads: true });
  });
  it('as they come, thousands of them, none lost when arrays grow', () => {
    const packer = rankingPacker(OPTIONS);
    packer.urn(1n);
    const cast = Array.from({ length: 5_000 }, (_, n) =>
      n % 3 === 0 ? 'a>b>c>dock>8' : n % 3 === 1 ? 'c' : '8>dock',
    );
    for (const ballot of cast) packer.add(ballot, 2);
    const all = packer.packed();
    expect(places(all).map((ballot) => ballot.map((place) => OPTIONS[Number(place)]).join('>'))).toEqual(
      cast,
    );
    expect(voiceOf(all).voice).toBe(10_000n);
    expect([...(all.urns[0]?.counts.subarray(0, 5_000) ?? [])].every((count) => count === 2)).toBe(true);
  });
  it('not at all above what can be counted exactly', () => {
    const urns = [{ weight: 1n, shapes: [{ ballot: 'a', count: Number.MAX_SAFE_INTEGER }] }];
    expect(packRankings(OPTIONS, urns).ballots.valid).toBe(Number.MAX_SAFE_INTEGER);
    const more = [...urns, { weight: 1n, shapes: [{ ballot: 'blank', count: 1 }] }];
    expect(() => packRankings(OPTIONS, more)).toThrow(RangeError);
  });
  it('into an urn, and nowhere else', () => {
    const packer = rankingPacker(OPTIONS);
    expect(() => packer.add('a', 1)).toThrow(RangeError);
    expect(() => packer.addBytes({ bytes: new Uint8Array([97]), start: 0, end: 1 })).toThrow(RangeError);
  });
});
