import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { coalesce, type Coalesced } from './coalesce.js';

describe('a burst of signals', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  /** When a screen asks, signalled every ten milliseconds for a second, where each answer takes so long. */
  const askedAt = (answerMs: number | null): readonly number[] => {
    const start = Date.now();
    const asked: number[] = [];
    const screen: Coalesced = coalesce(() => {
      asked.push(Date.now() - start);
      if (answerMs !== null) setTimeout(() => screen.answered(), answerMs);
    }, 250);
    for (let signal = 0; signal < 100; signal += 1) {
      screen.call();
      jest.advanceTimersByTime(10);
    }
    jest.advanceTimersByTime(30_000);
    return asked;
  };

  it('moves the screen at once, then at most four times a second, and never misses the last one', () => {
    expect(askedAt(5)).toEqual([0, 250, 500, 750, 1_000]);
  });
  it('asks the less often, the longer an answer takes', () => {
    expect(askedAt(60)).toEqual([0, 360, 720, 1_080]);
    expect(askedAt(400)).toEqual([0, 2_400]);
  });
  it('asks again where no answer has come for long', () => {
    expect(askedAt(null)).toEqual([0, 10_000]);
  });
  it('is forgotten when the screen has gone', () => {
    let calls = 0;
    const { call, answered, cancel } = coalesce(() => (calls += 1), 250);
    call();
    call();
    answered();
    cancel();
    jest.advanceTimersByTime(30_000);
    expect(calls).toBe(1);
  });
});
