import { describe, expect, it } from '@jest/globals';
import { validate, version } from 'uuid';
import { newId } from './new-id.js';

describe('new identifiers', () => {
  const made = Array.from({ length: 20_000 }, () => newId());
  it('are UUIDs of version 7, of this moment', () => {
    for (const id of made.slice(0, 100)) expect([validate(id), version(id)]).toEqual([true, 7]);
    const at = Number.parseInt(made.at(-1)?.replaceAll('-', '').slice(0, 12) ?? '', 16);
    expect(Math.abs(Date.now() - at)).toBeLessThan(10_000);
  });
  it('follow each other, however many are made within one millisecond', () => {
    expect(made.toSorted()).toEqual(made);
  });
  it('are told apart by chance as well as by order', () => {
    expect(new Set(made.map((id) => id.slice(-10))).size).toBe(made.length);
  });
});
