import type { Facts } from '@communaux/shared/kernel';
import type { Met, RegisterFound, RegisterHeader } from '@communaux/shared/register/file';
import { checkRegisterFile, type Source, type ThreadOpener } from '../../register/file/index.js';
import type { Finding } from './finding.js';
import { soughtIn } from './sought.js';
import { say, sayReason, type Language } from './words.js';

/** Fewer digits than the zone shows would be met by chance. */
const FEWEST_DIGITS = 16;

/**
 * Checks a register from its first line to its last seal, and says what differs.
 * @param published the hash of a seal that the reader wrote down, or its first digits; null otherwise
 */
export const verifyRegister = async (
  source: Source,
  published: string | null,
  language: Language,
  openThread: ThreadOpener,
): Promise<Finding> => {
  const sought = soughtIn(published);
  if (sought !== '' && sought.length < FEWEST_DIGITS)
    return refusedFor('register.digest-short', { least: FEWEST_DIGITS }, language);
  const found = await checkRegisterFile(source, sought, openThread);
  const { header } = found;
  if (header === null || found.faults.length > 0) return refused(found, language);
  const [met] = found.met;
  if (sought !== '' && !met) return refusedFor('register.not-met', { sought }, language);
  return { confirmed: true, sentence: confirmation(header, met, language) };
};

const SHOWN = 5;

const refused = ({ faults }: RegisterFound, language: Language): Finding => {
  const more = faults.length - SHOWN;
  const sentences = [
    say(language, 'verify.refused'),
    ...faults.slice(0, SHOWN).map((fault) => sayReason(language, fault)),
    ...(more > 0 ? [say(language, 'register.more', { count: more })] : []),
  ];
  return { confirmed: false, sentence: sentences.join(' ') };
};

const refusedFor = (key: string, facts: Facts, language: Language): Finding => ({
  confirmed: false,
  sentence: `${say(language, 'verify.refused')} ${say(language, key, facts)}`,
});

const confirmation = (header: RegisterHeader, met: Met | undefined, language: Language): string => {
  const { name, lines, batches, head, content } = header;
  const what = say(language, `register.what.${content}`);
  const whole = say(language, 'register.confirmed', { name, count: lines, batches, what, head });
  return met ? `${whole}\n${say(language, 'register.met', { ...met })}` : whole;
};
