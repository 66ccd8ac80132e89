import { useRef } from 'react';
import type { RevisionSheetFragment } from '../generated/charter.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Button } from '../ui/Button.js';
import { CharterText } from '../ui/CharterText.js';
import { Fold } from '../ui/Fold.js';
import { Notice } from '../ui/Notice.js';
import { Section } from '../ui/Section.js';
import { ArticleDiff } from './ArticleDiff.js';
import type { About } from './comments/about.js';
import { CHARTER_LANGUAGE } from './reading.js';
import { useSelectedPassage } from './use-selected-passage.js';
import styles from './revision.module.css';

type Change = RevisionSheetFragment['changes'][number];
type ChangesProps = {
  readonly changes: readonly Change[];
  /** The reader selected words and wants to comment them. */
  readonly onPassage: (about: About) => void;
};

/** What the revision changes, article by article. */
export const RevisionChanges = ({ changes, onPassage }: ChangesProps) => {
  const t = useTexts('charter');
  return (
    <Section title={t('screen.changes', { count: changes.length })}>
      {changes.map((change) => (
        <ArticleChange key={change.articleId} change={change} onPassage={onPassage} />
      ))}
    </Section>
  );
};

const ArticleChange = ({
  change,
  onPassage,
}: Pick<ChangesProps, 'onPassage'> & { readonly change: Change }) => {
  const t = useTexts('charter');
  const text = useRef<HTMLDivElement>(null);
  const passage = useSelectedPassage(text);
  const { number, before, after, stale, articleId } = change;
  const title = after.title;
  return (
    <div className={styles['change']}>
      <h3 lang={CHARTER_LANGUAGE}>
        {number === null ? t('screen.article.new', { title }) : t('screen.article.title', { number, title })}
      </h3>
      {stale && <Notice tone="waiting">{t('screen.stale')}</Notice>}
      <ArticleDiff before={before} after={after} />
      {before && (
        <Fold summary={t('screen.proposed')}>
          <div ref={text}>
            <CharterText lang={CHARTER_LANGUAGE}>{after.text}</CharterText>
          </div>
        </Fold>
      )}
      {passage !== '' && (
        <p>
          <Button onClick={() => onPassage({ articleId, passage })}>{t('screen.comment.passage')}</Button>
        </p>
      )}
    </div>
  );
};
