/** @jest-environment node */
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { buildCertificate, NO_TIE_ORDERS, urnsOfCounts, type Frozen } from '@communaux/shared/vote';
import { canonical, type PollId } from '@communaux/shared/kernel';
import { recountHere, withHashes } from './recount-here.js';
import { counts, electorate, outcome, rules } from './vote.fixture.js';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const frozen: Frozen = {
  pollId: 'p1' as PollId,
  asked: 'Limiter les quais à deux heures ?',
  question: { method: 'yes_no_blank' },
  mode: 'public',
  call: 1,
  liveResults: false,
  chair: null,
  tieOrders: NO_TIE_ORDERS,
  pairs: [],
  ruleSet: { ...rules, openBallots: false },
  overrideReason: null,
  colleges: electorate,
  textDigest: sha256('text'),
  rollDigest: sha256('roll'),
  opensAt: 1,
  closesAt: 2,
};
const box = { urns: urnsOfCounts(counts), castingVote: null, amendments: [], consent: null };
const register = { seq: 1, head: sha256('head') };
const certificate = buildCertificate({ frozen, box, ballots: [], outcome, register }, sha256);

describe('counting a certificate again in the browser', () => {
  it('confirms what the server certified, with the hash of the browser', async () => {
    expect(await recountHere(canonical(certificate))).toMatchObject({ kind: 'confirmed' });
  });
  it('names what was changed', async () => {
    const forged = { ...certificate, outcome: { ...outcome, weighted: { yes: '90', no: '10' } } };
    expect(JSON.stringify(await recountHere(canonical(forged)))).toContain('outcome.weighted.yes');
  });
  it('refuses what was not published to the byte', async () => {
    expect(await recountHere(`${canonical(certificate)} `)).toMatchObject({ kind: 'refused' });
  });
  it('refuses a file that is no certificate', async () => {
    expect(await recountHere('{"hello":"world"}')).toMatchObject({ kind: 'refused' });
  });
  it('hashes what it only learns after other hashes, as a draw after a draw', async () => {
    expect(await withHashes((hash) => hash(`then ${hash('first')}`))).toBe(sha256(`then ${sha256('first')}`));
  });
});
