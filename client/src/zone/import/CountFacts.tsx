import { useFormats } from '../../platform/language/use-formats.js';
import { useTexts } from '../../platform/language/use-texts.js';
import type { Counts } from './send-file.js';
import styles from './import.module.css';

const SHOWN = [
  ['read', 'screen.import.read'],
  ['added', 'screen.import.added'],
  ['changed', 'screen.import.changed'],
  ['unchanged', 'screen.import.unchanged'],
  ['repaired', 'screen.import.repaired'],
  ['refused', 'screen.import.line-refused'],
] as const;

/** Lines read, and what became of each: read = added + changed + unchanged + refused. */
export const CountFacts = ({ of }: { readonly of: Counts }) => {
  const t = useTexts('zone');
  const { number } = useFormats();
  return (
    <dl className={styles['counts']}>
      {SHOWN.map(([name, key]) => (
        <div key={name}>
          <dt>{t(key)}</dt>
          <dd>{number(of[name])}</dd>
        </div>
      ))}
    </dl>
  );
};
