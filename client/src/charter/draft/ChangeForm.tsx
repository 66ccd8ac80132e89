import type { ReactNode } from 'react';
import { useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { ClauseEditor } from './ClauseEditor.js';
import type { ChangeDraft } from './draft.js';
import styles from './draft.module.css';

type ChangeFormProps = {
  readonly change: ChangeDraft;
  /** What is wrong at "title", "text" or "clauses.0"; false when nothing is. */
  readonly errorAt: (place: string) => ReactNode;
  readonly onChange: (change: ChangeDraft) => void;
  readonly onRemove: () => void;
};

/** One article: its title, its words, its rules. */
export const ChangeForm = ({ change, errorAt, onChange, onRemove }: ChangeFormProps) => {
  const t = useTexts('draft', 'charter');
  const name =
    change.number === null
      ? t('screen.article.new', { title: change.title })
      : t('screen.article.title', { number: change.number, title: change.before?.title ?? change.title });
  return (
    <section aria-label={name} className={styles['change']}>
      <div className={styles['head']}>
        <h2>{name}</h2>
        <Button kind="bare" onClick={onRemove}>
          {t('screen.draft.drop')}
        </Button>
      </div>
      <TextField
        label={t('screen.draft.article-title')}
        error={errorAt('title')}
        value={change.title}
        maxLength={200}
        onChange={(title) => onChange({ ...change, title })}
      />
      <LongTextField
        label={t('screen.draft.article-text')}
        error={errorAt('text')}
        rows={8}
        value={change.text}
        onChange={(text) => onChange({ ...change, text })}
      />
      <ClauseEditor
        clauses={change.clauses}
        errorAt={(rank) => errorAt(`clauses.${rank}`)}
        onChange={(clauses) => onChange({ ...change, clauses })}
      />
    </section>
  );
};
