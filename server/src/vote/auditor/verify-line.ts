import { checkLineProof, readLineProof } from '@communaux/shared/register/file';
import { sha256 } from '../../register/file/index.js';
import type { Finding } from './finding.js';
import { soughtIn } from './sought.js';
import { say, sayReason, type Language } from './words.js';

/** Follows one line to the seal of its batch, and says which hash to look for in the register. */
export const verifyLine = (text: string, published: string | null, language: Language): Finding => {
  const refused = (why: string): Finding => ({
    confirmed: false,
    sentence: `${say(language, 'verify.refused')} ${why}`,
  });
  const proof = readLineProof(text);
  if (proof === null) return refused(say(language, 'line.unreadable'));
  const faults = checkLineProof(sha256, proof);
  if (faults.length > 0) return refused(faults.map((fault) => sayReason(language, fault)).join(' '));
  const { seq, seal, text: line } = proof;
  const sought = soughtIn(published);
  if (sought !== '' && !seal.hash.startsWith(sought))
    return refused(say(language, 'line.other-seal', { hash: seal.hash, sought }));
  return {
    confirmed: true,
    sentence: say(language, 'line.confirmed', { seq, batch: seal.number, hash: seal.hash, line }),
  };
};
