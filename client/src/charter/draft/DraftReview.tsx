import { ActNotice } from '../../platform/act/ActNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useZone } from '../../platform/session/session.js';
import { Button } from '../../ui/Button.js';
import { Section } from '../../ui/Section.js';
import { ArticleDiff } from '../ArticleDiff.js';
import { effectOf, type RevisionDraft } from './draft.js';
import type { useSaving } from './use-saving.js';
import styles from './draft.module.css';

type ReviewProps = {
  readonly draft: RevisionDraft;
  readonly saving: ReturnType<typeof useSaving>;
  readonly onBack: () => void;
  readonly onSubmit: () => void;
};

/** Everything that will be read and voted, to be read again before it leaves (RGAA 11.12). */
export const DraftReview = ({ draft, saving, onBack, onSubmit }: ReviewProps) => {
  const t = useTexts('draft', 'charter');
  return (
    <>
      <Section title={draft.title}>
        {draft.changes.map((change) => (
          <div key={change.key} className={styles['change']}>
            <h3>
              {change.number === null
                ? t('screen.article.new', { title: change.title })
                : t('screen.article.title', { number: change.number, title: change.title })}
            </h3>
            <ArticleDiff before={change.before} after={{ ...change, clauses: [...change.clauses] }} />
          </div>
        ))}
      </Section>
      <Section title={t('screen.reasons')}>
        <p className={styles['prose']}>{draft.reasons}</p>
      </Section>
      <Section title={t('screen.impact.author')}>
        <p className={styles['prose']}>{draft.impact}</p>
      </Section>
      <Section title={t('screen.draft.effective')}>
        <p>
          <Effect draft={draft} />
        </p>
      </Section>
      <p>{t('charter.stage.submitted.next')}</p>
      <ActNotice words={['charter', 'vote', 'body']} reasons={saving.reasons} error={saving.error} />
      <div className={styles['buttons']}>
        <Button kind="primary" busy={saving.busy} onClick={onSubmit}>
          {t('charter.act.submit')}
        </Button>
        <Button onClick={onBack}>{t('screen.draft.back')}</Button>
      </div>
    </>
  );
};

const Effect = ({ draft }: Pick<ReviewProps, 'draft'>) => {
  const t = useTexts('draft', 'charter');
  const { timeZone } = useZone();
  const { date } = useDates();
  const from = effectOf(draft, timeZone);
  return from === null
    ? t('screen.draft.effective.adoption')
    : t('screen.draft.effective.on', { date: date(from) });
};
