/** @jest-environment node */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { buildCertificate } from '@communaux/shared/vote';
import type { PollId } from '@communaux/shared/kernel';
import { recountHere } from './recount-here.js';
import { counts, electorate, outcome, rules } from './vote.fixture.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const frozen = {
  pollId: 'p1' as PollId,
  question: 'Limiter les quais à deux heures ?',
  method: 'yes_no_blank' as const,
  mode: 'public' as const,
  ruleSet: { ...rules, openBallots: false },
  overrideReason: null,
  colleges: electorate,
  textDigest: sha256('text'),
  rollDigest: sha256('roll'),
  opensAt: 1,
  closesAt: 2,
};
const certificate = buildCertificate(frozen, counts, [], outcome, sha256);

describe('counting a certificate again in the browser', () => {
  it('confirms what the server certified, with the hash of the browser', async () => {
    expect(await recountHere(certificate)).toMatchObject({ kind: 'confirmed' });
  });
  it('names what was changed', async () => {
    const forged = { ...certificate, outcome: { ...outcome, weighted: { yes: '90', no: '10' } } };
    expect(JSON.stringify(await recountHere(forged))).toContain('outcome.weighted.yes');
  });
  it('refuses a file that is no certificate', async () => {
    expect(await recountHere({ hello: 'world' })).toMatchObject({ kind: 'refused' });
  });
});
