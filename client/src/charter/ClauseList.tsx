import { sayClause } from '@communaux/shared/charter';
import type { ClauseSheetFragment } from '../generated/charter.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { readClauses } from './reading.js';
import { useTongue } from './use-tongue.js';
import styles from './charter.module.css';

/** The rules an article carries, in plain words: what the platform enforces. */
export const ClauseList = ({ clauses }: { readonly clauses: readonly ClauseSheetFragment[] }) => {
  const t = useTexts('charter');
  const tongue = useTongue();
  const { clauses: read, unread } = readClauses(clauses);
  if (clauses.length === 0) return null;
  return (
    <ul className={styles['clauses']}>
      {read.map((clause) => (
        <li key={clause.id}>
          <strong>{t('screen.rule')}</strong> {sayClause(clause, tongue)}
        </li>
      ))}
      {unread > 0 && <li>{t('screen.rule.unread', { count: unread })}</li>}
    </ul>
  );
};
