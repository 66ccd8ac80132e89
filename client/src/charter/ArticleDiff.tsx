import { compareArticles, sayClause } from '@communaux/shared/charter';
import type { WordsSheetFragment } from '../generated/charter.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { CharterText } from '../ui/CharterText.js';
import { DiffText } from '../ui/DiffText.js';
import { CHARTER_LANGUAGE, readContent } from './reading.js';
import { useTongue } from './use-tongue.js';
import styles from './charter.module.css';

type ArticleDiffProps = { readonly before: WordsSheetFragment | null; readonly after: WordsSheetFragment };

/** What changes in one article: its title and words marked in the text, its rules said one by one. */
export const ArticleDiff = ({ before, after }: ArticleDiffProps) => {
  const { titleChanged } = compareArticles(before && readContent(before), readContent(after));
  return (
    <div className={styles['change']}>
      {before && titleChanged && (
        <DiffText before={before.title} after={after.title} language={CHARTER_LANGUAGE} />
      )}
      {before ? (
        <DiffText before={before.text} after={after.text} language={CHARTER_LANGUAGE} />
      ) : (
        <CharterText lang={CHARTER_LANGUAGE}>{after.text}</CharterText>
      )}
      <ClauseChanges before={before} after={after} />
    </div>
  );
};

/** Rules added, changed and removed, each as a sentence: nothing rests on colour. */
const ClauseChanges = ({ before, after }: ArticleDiffProps) => {
  const t = useTexts('charter');
  const tongue = useTongue();
  const { clauses } = compareArticles(before && readContent(before), readContent(after));
  const lines = [
    ...clauses.added.map((clause) => ({
      id: clause.id,
      words: t('screen.clause.added', { rule: sayClause(clause, tongue) }),
    })),
    ...clauses.changed.map((pair) => ({
      id: pair.after.id,
      words: t('screen.clause.changed', {
        before: sayClause(pair.before, tongue),
        after: sayClause(pair.after, tongue),
      }),
    })),
    ...clauses.removed.map((clause) => ({
      id: clause.id,
      words: t('screen.clause.removed', { rule: sayClause(clause, tongue) }),
    })),
    ...clauses.kept.map((clause) => ({
      id: clause.id,
      words: t('screen.clause.kept', { rule: sayClause(clause, tongue) }),
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <ul className={styles['clauses']}>
      {lines.map(({ id, words }) => (
        <li key={id}>{words}</li>
      ))}
    </ul>
  );
};
