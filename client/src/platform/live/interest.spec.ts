import { describe, expect, it } from '@jest/globals';
import { concerns } from './use-live-signal.js';

const signal = { topic: 'poll', id: 'p1', seq: 7 };

describe('a screen', () => {
  it('hears the topics it follows, whole or for one thing', () => {
    expect(concerns(['poll'], signal)).toBe(true);
    expect(concerns(['poll/p1'], signal)).toBe(true);
  });
  it('does not hear the others', () => {
    expect(concerns(['poll/p2', 'booking', 'pol'], signal)).toBe(false);
  });
  it('always hears that it may have missed something', () => {
    expect(concerns(['booking'], 'catch-up')).toBe(true);
  });
});
