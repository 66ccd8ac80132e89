import { describe, expect, it, jest } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { useAtClose } from './use-at-close.js';

/** How often it was asked after so many seconds, for a close in `seconds`. */
const askedAfter = (seconds: number, passed: number): number => {
  jest.useFakeTimers();
  let asked = 0;
  const closesAt = new Date(Date.now() + seconds * 1_000).toISOString();
  const { unmount } = renderHook(() => useAtClose(closesAt, () => (asked += 1)));
  jest.advanceTimersByTime(passed * 1_000);
  unmount();
  jest.useRealTimers();
  return asked;
};

describe('the end of a consultation', () => {
  it('is asked about when it comes, not before', () => {
    expect(askedAfter(60, 59)).toBe(0);
    expect(askedAfter(60, 61)).toBe(1);
  });
  it('is asked about again, for a reader whose clock is ahead of the server’s', () => {
    expect(askedAfter(60, 120)).toBe(4);
  });
  it('is not asked about months ahead, nor once it is past', () => {
    expect(askedAfter(90 * 86_400, 60)).toBe(0);
    expect(askedAfter(-3_600, 60)).toBe(0);
  });
});
