import { useState } from 'react';
import { Link } from 'react-router';
import type { ArticleQuery } from '../../generated/charter.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/Form.js';
import { DateTimeField } from '../../ui/fields/DateTimeField.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { Notice } from '../../ui/Notice.js';
import { ThemeField } from '../ThemeField.js';
import { useSay } from '../use-tongue.js';
import { ChangeForm } from './ChangeForm.js';
import { MoreArticles } from './MoreArticles.js';
import { errorsOf, type ChangeDraft, type RevisionDraft } from './draft.js';
import type { useSaving } from './use-saving.js';
import styles from './draft.module.css';

type DraftFormProps = {
  readonly draft: RevisionDraft;
  readonly underWay: NonNullable<ArticleQuery['article']>['underWay'];
  readonly saving: ReturnType<typeof useSaving>;
  readonly onChange: (draft: RevisionDraft) => void;
  readonly onSave: () => void;
  readonly onReview: () => void;
};

/** The words and rules of each article, then why, then what it would change for people. */
export const DraftForm = ({ draft, underWay, saving, onChange, onSave, onReview }: DraftFormProps) => {
  const t = useTexts('draft', 'charter');
  const say = useSay();
  const [tried, setTried] = useState<'save' | 'review'>();
  const errors = errorsOf(draft);
  const left = Object.keys(errors).filter((place) => tried === 'review' || (tried && isNeeded(place)));
  const wrong = (place: string) => left.includes(place) && say(errors[place] ?? '');
  const put = (change: ChangeDraft) =>
    onChange({ ...draft, changes: draft.changes.map((one) => (one.key === change.key ? change : one)) });
  const review = () => {
    setTried('review');
    if (Object.keys(errors).length === 0) onReview();
  };
  const save = () => {
    setTried('save');
    if (!Object.keys(errors).some(isNeeded)) onSave();
  };

  return (
    <Form className={styles['form']} onSubmit={review}>
      <Collisions underWay={underWay} />
      {draft.changes.map((change, rank) => (
        <ChangeForm
          key={change.key}
          change={change}
          errorAt={(place) => wrong(`changes.${rank}.${place}`)}
          onChange={put}
          onRemove={() => onChange({ ...draft, changes: draft.changes.filter((one) => one !== change) })}
        />
      ))}
      <MoreArticles draft={draft} onChange={onChange} />
      <TextField
        label={t('screen.draft.name')}
        error={wrong('title')}
        value={draft.title}
        maxLength={200}
        onChange={(title) => onChange({ ...draft, title })}
      />
      <LongTextField
        label={t('screen.reasons')}
        hint={t('screen.draft.reasons.hint')}
        error={wrong('reasons')}
        value={draft.reasons}
        onChange={(reasons) => onChange({ ...draft, reasons })}
      />
      <LongTextField
        label={t('screen.draft.impact')}
        hint={t('screen.draft.impact.hint')}
        error={wrong('impact')}
        value={draft.impact}
        onChange={(impact) => onChange({ ...draft, impact })}
      />
      <ThemeField value={draft.theme} onChange={(theme) => onChange({ ...draft, theme })} />
      <DateTimeField
        only="date"
        label={t('screen.draft.effective')}
        hint={t('screen.draft.effective.hint')}
        value={draft.effectiveOn}
        onChange={(effectiveOn) => onChange({ ...draft, effectiveOn })}
        optional
      />
      {left.length > 0 && (
        <Notice tone="refusal" answers title={t('screen.draft.incomplete', { count: left.length })}>
          {wrong('changes')}
        </Notice>
      )}
      <ActNotice words={['charter', 'vote', 'body']} reasons={saving.reasons} error={saving.error} />
      <div className={styles['buttons']}>
        <Button kind="primary" type="submit">
          {t('screen.draft.to-review')}
        </Button>
        <Button busy={saving.busy} onClick={save}>
          {t('screen.draft.save')}
        </Button>
      </div>
    </Form>
  );
};

/** The impact and a first change may come later; what the contract needs to keep a draft may not. */
const isNeeded = (place: string): boolean => place !== 'impact' && place !== 'changes';

/** Others are already at it: better to comment than to collide. */
const Collisions = ({ underWay }: Pick<DraftFormProps, 'underWay'>) => {
  const t = useTexts('draft', 'charter');
  const { slug } = useZone();
  if (underWay.length === 0) return null;
  return (
    <Notice tone="waiting" title={t('screen.draft.collision', { count: underWay.length })}>
      <ul className={styles['plain']}>
        {underWay.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/z/${slug}/revisions/${id}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
