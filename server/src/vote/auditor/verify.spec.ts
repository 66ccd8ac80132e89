import { describe, expect, it } from '@jest/globals';
import { bytesSource } from '../../register/file/index.js';
import { sha256 } from '../sha256.js';
import { choice, motion } from './certified.fixture.js';
import { verify, verifyCommand } from './verify.js';

const certificates = { motion, choice };

/** A small generator of its own: the same thousand changes in every run. */
const dice = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
};

const verdictOn = (bytes: Uint8Array | string): string => {
  const { confirmed, sentence } = verify(Buffer.from(bytes), null, 'en');
  return confirmed ? `confirmed: ${sentence}` : sentence;
};

describe.each(['motion', 'choice'] as const)('the verifier, of a certified %s', (kind) => {
  const bytes = Buffer.from(certificates[kind]);

  it('confirms what was published, and gives the digest to look up in the register', () => {
    expect(verdictOn(bytes)).toMatch(/^confirmed: Confirmed: .* \((Adopted|Chosen)\).*: [0-9a-f]{64}$/);
  });

  it('refuses each of a thousand single changes: a byte rewritten, taken out, put in, or moved', () => {
    const roll = dice(kind === 'motion' ? 42 : 43);
    const missed = Array.from({ length: 1_000 }, (_, change) => {
      const at = roll(bytes.length);
      const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
      const other = Buffer.from([(tail[0] ?? 0) ^ (1 + roll(255))]);
      const changed = [
        () => Buffer.concat([head, other, tail.subarray(1)]),
        () => Buffer.concat([head, tail.subarray(1)]),
        () => Buffer.concat([head, Buffer.from([9 + roll(118)]), tail]),
        () => Buffer.concat([head, tail.subarray(1), tail.subarray(0, 1)]),
      ][change % 8 < 5 ? 0 : (change % 8) - 4]?.();
      return changed && !changed.equals(bytes) && verify(changed, null, 'en').confirmed ? at : null;
    }).filter((at) => at !== null);
    expect(missed).toEqual([]);
  });

  it.each([
    ['a line feed at its end', (text: string) => `${text}\n`],
    ['a space after a comma', (text: string) => text.replace(',', ', ')],
    ['the same number in another form', (text: string) => text.replace('"registered":6', '"registered":6.0')],
    ['a sign told by its escape', (text: string) => text.replace('Limiter', '\\u004cimiter')],
    ['a key told twice', (text: string) => text.replace('{', '{"amendments":[],')],
    ['its keys in another order', (text: string) => JSON.stringify(reversed(JSON.parse(text)))],
  ])('refuses the same certificate with %s', (_, change) => {
    expect(verdictOn(change(bytes.toString()))).toMatch(
      /^Refused\. At sign \d+, the file has .* it was rewritten\.$/,
    );
  });
});

const reversed = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toReversed())
    : value;

describe('the verifier says in one sentence', () => {
  it('that the count differs, where, and what counting again gives', () => {
    expect(verdictOn(motion.replace('"verdict":"adopted"', '"verdict":"rejected"'))).toBe(
      'Refused. At “outcome.verdict”, the certificate has "rejected", and counting again gives "adopted".',
    );
    expect(verify(Buffer.from(motion.replace('"count":', '"count":1')), null, 'fr').sentence).toMatch(
      /^Refusé\. (Aucun scrutin|À « )/,
    );
  });
  it('that only the digest tells of a change in what is not counted', () => {
    expect(verdictOn(motion.replace('"seq":7', '"seq":8'))).toMatch(
      /its content gives .*: something that is not counted/,
    );
  });
  it('that it is no certificate', () => {
    expect(verdictOn('{"hello":1}')).toMatch(/^Refused\. No certificate has such a value/);
    expect(verdictOn('hello')).toBe('Refused. The file is no JSON: a sign at least was changed.');
    expect(verdictOn(`\uFEFF${motion}`)).toMatch(/is no JSON/);
    expect(verdictOn(Uint8Array.from([0x22, 0xff, 0x22]))).toMatch(/no text in UTF-8/);
  });
});

describe('the command', () => {
  const run = (...words: string[]) =>
    verifyCommand(words, 'en', {
      open: (file) => {
        if (file !== 'certificate.json') throw new Error('no such file');
        return bytesSource(Buffer.from(motion));
      },
      openThread: () => {
        throw new Error('a certificate needs no thread');
      },
    });
  const digest = /"digest":"([0-9a-f]{64})"/.exec(motion)?.[1] ?? '';

  it('ends by 0 when it confirms, by 1 when it refuses, by 2 when it is not understood', async () => {
    expect(await run('certificate.json')).toMatchObject({ code: 0, err: '' });
    expect(await run('certificate.json', '--digest', digest)).toMatchObject({ code: 0 });
    expect(await run('certificate.json', '--digest', sha256('another'))).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('is not that of the register'),
    });
    expect(await run('nowhere.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no such file'),
    });
    expect(await run()).toMatchObject({ code: 2, out: '' });
    expect(await run('certificate.json', '--force')).toMatchObject({ code: 2 });
    expect((await run('--help')).out).toMatch(/recompté[^]*counted again/);
  });
});
