import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { nestLog } from './log.js';

const saidAbout = (message: unknown): Record<string, unknown>[] => {
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'info' }, { write: (line) => lines.push(JSON.parse(line) as never) });
  nestLog(log).error(message);
  return lines;
};

describe('what NestJS calls an error', () => {
  it('is a fault with its cause, or in its words', () => {
    expect(saidAbout(new TypeError('no rows'))).toMatchObject([
      {
        level: 50,
        msg: 'A request failed',
        err: { type: 'TypeError', stack: expect.stringContaining('no rows') },
      },
    ]);
    expect(saidAbout('Port taken')).toMatchObject([{ level: 50, msg: 'Port taken' }]);
  });
  it('is nothing to the operator where somebody was told no', () => {
    expect(saidAbout(new GraphQLError('Not allowed'))).toEqual([]);
  });
});
