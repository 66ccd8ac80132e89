import { describe, expect, it } from '@jest/globals';
import { choice, motion } from './certified.fixture.js';
import { pollFile } from './poll-files.js';
import { tallyCommand } from './tally.js';

const json = (certificate: string): Record<string, unknown> =>
  JSON.parse(pollFile(certificate, 'json') ?? '{}') as Record<string, unknown>;

describe('a published poll, as a file', () => {
  it('is counted by the auditors’ command to the result of heads that the certificate states', () => {
    for (const format of ['json', 'blt'] as const) {
      const { out, code } = tallyCommand(['-m', 'schulze', 'f'], 'en', () => pollFile(choice, format) ?? '');
      expect(code).toBe(0);
      const { raw } = (JSON.parse(choice) as { outcome: { raw: { winners: string[] } } }).outcome;
      const { winners, ballots } = JSON.parse(out) as Record<string, unknown>;
      expect({ winners, ballots }).toEqual({
        winners: format === 'json' ? raw.winners : raw.winners.map((key) => `Projet ${key}`),
        ballots: { valid: 5, blank: 1, invalid: 0 },
      });
    }
  });

  it('says who voted what only where the rule announced open ballots', () => {
    expect(json(motion)['openBallots']).toHaveLength(7);
    expect(json(choice)['openBallots']).toBeNull();
    expect(pollFile(choice, 'json')).not.toContain('p-1');
    expect(pollFile(motion, 'csv')).not.toContain('p-1');
  });

  it('lists each urn by college in CSV', () => {
    expect(pollFile(motion, 'csv')).toBe(
      'college,count,said\nEntreprises « à quai »,1,blank\nEntreprises « à quai »,1,no\nEntreprises « à quai »,1,yes\n' +
        'residents,2,yes\nauthority,1,no\nauthority,1,yes\n',
    );
    expect(pollFile(choice, 'csv')).toContain('college,count,said,Projet a,Projet b,Projet c\n');
  });

  it('does not exist in a format that cannot hold the vote, nor for a certificate we do not know', () => {
    expect(pollFile(motion, 'blt')).toBeNull();
    expect(pollFile('{"format":"communaux-certificate/1"}', 'json')).toBeNull();
  });
});
