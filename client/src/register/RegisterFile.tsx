import type { RegisterQuery } from '../generated/register.documents.js';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useMemberships, useZone } from '../platform/session/session.js';
import { Section } from '../ui/Section.js';
import styles from './register.module.css';

type FileProps = { readonly head: NonNullable<RegisterQuery['register']['head']> };

/** The register to keep, what it weighs, and what to do with it. */
export const RegisterFile = ({ head }: FileProps) => {
  const t = useTexts('register');
  const { slug } = useZone();
  const { number } = useFormats();
  const content = useMemberships().length > 0 ? 'lines' : 'leaves';
  const { size, unit } = weightOf(head, content);
  const name = `${slug}-register.jsonl`;
  return (
    <Section title={t('screen.file')}>
      <p>{t(`screen.file.${content}`)}</p>
      <p className={styles['files']}>
        <a href={`/zones/${slug}/register.jsonl`} download={name}>
          {t(`screen.file.download.${unit}`, { size: number(size) })}
        </a>
        <a href="/verify.mjs" download="verify.mjs">
          {t('screen.file.verifier')}
        </a>
      </p>
      <p>
        {t('screen.file.how')} <code className={styles['hash']}>node verify.mjs {name}</code>
      </p>
      <p className={styles['note']}>{t('screen.file.compare')}</p>
    </Section>
  );
};

/** Bytes that a seal and a line take, as measured: enough to say whether it fits a telephone. */
const SEAL = 330;
const BYTES = { lines: 330, leaves: 67 };
const KILO = 1_000;
const MEGA = 1_000_000;

const weightOf = ({ seq, batches }: FileProps['head'], content: keyof typeof BYTES) => {
  const bytes = batches * SEAL + seq * BYTES[content];
  return bytes < MEGA
    ? ({ size: Math.max(1, Math.round(bytes / KILO)), unit: 'kilo' } as const)
    : ({ size: Math.round(bytes / MEGA), unit: 'mega' } as const);
};
