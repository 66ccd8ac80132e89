import type { RegisterQuery } from '../generated/register.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Facts } from '../ui/Facts.js';
import { Section } from '../ui/Section.js';
import styles from './register.module.css';

type HeadProps = { readonly head: NonNullable<RegisterQuery['register']['head']> };

/** The latest seal: one short text that anybody may write down, and compare later. */
export const Head = ({ head: { seq, hash, sealedAt } }: HeadProps) => {
  const t = useTexts('register');
  const { when } = useDates();
  const { number } = useFormats();
  return (
    <Section title={t('screen.register.head')}>
      <Facts
        of={[
          [t('screen.register.head.seq'), number(seq)],
          [
            t('screen.register.head.hash'),
            <code key="hash" title={hash} className={styles['hash']}>
              {inGroups(hash.slice(0, SHORT))}…
            </code>,
          ],
          [t('screen.register.head.at'), when(sealedAt)],
        ]}
      />
      <p className={styles['note']}>{t('screen.register.head.why')}</p>
    </Section>
  );
};

/** Sixteen hexadecimal digits: 64 bits, enough to see that two fingerprints differ, short enough to copy by hand. */
const SHORT = 16;

const inGroups = (hash: string): string => hash.replaceAll(/(.{4})(?=.)/g, '$1 ');
