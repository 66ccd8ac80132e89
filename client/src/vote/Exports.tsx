import type { Question } from '@communaux/shared/vote';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { certificateOf } from './certificate-address.js';
import styles from './vote.module.css';
import { Acts } from '../ui/Acts.js';

/** Methods whose ballots are orders or approvals: BLT holds nothing else. */
const IN_BLT: ReadonlySet<string> = new Set([
  'schulze',
  'ranked_pairs',
  'irv',
  'stv',
  'approval',
  'budget',
] satisfies Question['method'][]);

type ExportsProps = { readonly pollId: string; readonly method: Question['method'] | null };

/** A published poll as files that other programs count, and the program that counts its certificate again offline. */
export const Exports = ({ pollId, method }: ExportsProps) => {
  const t = useTexts('vote');
  const { slug } = useZone();
  const formats = (['json', 'csv', 'blt'] as const).filter(
    (format) => format !== 'blt' || (method !== null && IN_BLT.has(method)),
  );
  return (
    <>
      <p>{t('screen.exports.what')}</p>
      <Acts>
        {formats.map((format) => (
          <a
            key={format}
            href={ballotsOf(slug, pollId, format)}
            download={`communaux-${pollId}-ballots.${format}`}
          >
            {t(`screen.exports.${format}`)}
          </a>
        ))}
        <a href="/verify.mjs" download="verify.mjs">
          {t('screen.exports.verifier')}
        </a>
      </Acts>
      <p>
        {t('screen.exports.how')}{' '}
        <code className={styles['hash']}>node verify.mjs communaux-{pollId}.json</code>
      </p>
    </>
  );
};

const ballotsOf = (slug: string, pollId: string, format: 'json' | 'csv' | 'blt'): string =>
  certificateOf(slug, pollId).replace(/certificate\.json$/, `ballots.${format}`);
