import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { coalesce } from './coalesce.js';

describe('a burst of signals', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('moves the screen at once, then at most four times a second, and never misses the last one', () => {
    const calls: number[] = [];
    const { call } = coalesce(() => calls.push(Date.now()), 250);
    const start = Date.now();
    for (let signal = 0; signal < 100; signal += 1) {
      call();
      jest.advanceTimersByTime(10);
    }
    jest.advanceTimersByTime(1_000);
    expect(calls.map((at) => at - start)).toEqual([0, 250, 500, 750, 1_000]);
  });
  it('is forgotten when the screen has gone', () => {
    let calls = 0;
    const { call, cancel } = coalesce(() => (calls += 1), 250);
    call();
    call();
    cancel();
    jest.advanceTimersByTime(1_000);
    expect(calls).toBe(1);
  });
});
