import { canonical, isRefused, type Facts, type Reason } from '@communaux/shared/kernel';
import { recountText, type Outcome } from '@communaux/shared/vote';
import { beginsRegister, claimsLineProof, LONGEST_HEADER } from '@communaux/shared/register/file';
import type { Source, ThreadOpener } from '../../register/file/index.js';
import { sha256 } from '../sha256.js';
import { asksHelp } from './asked.js';
import { verifyHelp } from './help.js';
import { wordsOf } from './misasked.js';
import type { Finding } from './finding.js';
import type { Printed } from './tally.js';
import { verifyLine } from './verify-line.js';
import { verifyRegister } from './verify-register.js';
import { say, type Language } from './words.js';

const DIGEST = '--digest';

/** What the command is given of the world: files (it throws when there is none), and threads for those that are long. */
export type World = {
  readonly open: (file: string) => Source;
  readonly openThread: ThreadOpener;
};

/**
 * The verifier's command, its world given: checks a register again line by line, or counts a certificate again, from
 * their very bytes. Exit 0 confirmed, 1 refused, 2 wrong command.
 */
export const verifyCommand = async (
  words: readonly string[],
  language: Language,
  world: World,
): Promise<Printed> => {
  if (asksHelp(words)) return { out: verifyHelp, err: '', code: 0 };
  const valued = [DIGEST, '--lang'];
  const files = words.filter((word, at) => !word.startsWith('--') && !valued.includes(words[at - 1] ?? ''));
  const [file, ...more] = files;
  const strange = words.find((word) => word.startsWith('--') && !valued.includes(word));
  if (file === undefined || more.length > 0 || strange) return { out: '', err: verifyHelp, code: 2 };
  const published = words.find((_, at) => words[at - 1] === DIGEST) ?? null;
  const source = sourceOf(file, world);
  if (typeof source === 'string')
    return { out: '', err: `${say(language, 'auditor.file-unread', { file, why: source })}\n`, code: 2 };
  const { confirmed, sentence } = await verifySource(source, published, language, world);
  return confirmed ? { out: `${sentence}\n`, err: '', code: 0 } : { out: '', err: `${sentence}\n`, code: 1 };
};

/** The file, which can be read; otherwise why it cannot. */
const sourceOf = (file: string, { open }: World): Source | string => {
  try {
    const source = open(file);
    source.read(0, 1);
    return source;
  } catch (error) {
    return wordsOf(error);
  }
};

const verifySource = async (
  source: Source,
  published: string | null,
  language: Language,
  { openThread }: World,
): Promise<Finding> => {
  const beginning = Buffer.from(source.read(0, LONGEST_HEADER)).toString('latin1');
  return beginsRegister(beginning)
    ? verifyRegister(source, published, language, openThread)
    : verify(source.read(0, source.size), published, language);
};

/**
 * Says in one sentence that a line is sealed as its proof says, or that a certificate counts again to what it states, or what differs.
 * @param published the digest that the register holds, where the reader has it; null otherwise
 */
export const verify = (bytes: Uint8Array, published: string | null, language: Language): Finding => {
  const refused = (key: string, facts: Facts = {}): Finding => ({
    confirmed: false,
    sentence: `${say(language, 'verify.refused')} ${say(language, `verify.${key}`, facts)}`,
  });
  const text = textIn(bytes);
  if (text === null) return refused('not-text');
  if (claimsLineProof(text)) return verifyLine(text, published, language);
  const certificate = valueIn(text);
  if (certificate === undefined) return refused('not-json');
  const place = departure(text, certificate);
  if (place !== null) return refused('not-canonical', place);
  const counted = recountText(text, sha256);
  if (isRefused(counted)) {
    const { code, facts } = telling(counted.reasons);
    return refused(code, facts);
  }
  const digest = digestIn(certificate);
  if (published !== null && published.toLowerCase() !== digest)
    return refused('other-digest', { digest, published });
  return { confirmed: true, sentence: confirmation(language, counted.outcome, digest) };
};

const textIn = (bytes: Uint8Array): string | null => {
  try {
    // A mark of byte order is a byte that was not published.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

const valueIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const SHOWN = 24;

/** Where the file leaves the one text that its content is published as; null when it is that text to the byte. */
const departure = (text: string, value: unknown): Facts | null => {
  const published = canonicalOf(value);
  if (published === null || text === published) return null;
  let at = 0;
  while (at < published.length && text[at] === published[at]) at += 1;
  const around = (whole: string): string => JSON.stringify(whole.slice(at, at + SHOWN));
  return { place: at + 1, found: around(text), published: around(published) };
};

const canonicalOf = (value: unknown): string | null => {
  try {
    return canonical(value);
  } catch {
    return null;
  }
};

/** The reason that says most: what counts otherwise, rather than the digests that follow from it. */
const telling = (reasons: readonly Reason[]): Reason => {
  const [first, ...others] = reasons;
  const ofCount = reasons.find(({ facts: { field } }) => field !== 'frozenDigest' && field !== 'digest');
  const found = ofCount ?? first ?? { code: 'certificate-unreadable', facts: { field: '' } };
  const digestOnly = found.facts['field'] === 'digest' && others.length === 0;
  return digestOnly ? { code: 'digest-differs', facts: found.facts } : found;
};

const digestIn = (certificate: unknown): string =>
  typeof certificate === 'object' && certificate !== null && 'digest' in certificate
    ? String(certificate.digest)
    : '';

const confirmation = (language: Language, outcome: Outcome, digest: string): string => {
  const verdict = say(language, `poll.verdict.${outcome.verdict}`);
  return say(language, 'verify.confirmed', { verdict, digest });
};
