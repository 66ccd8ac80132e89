import { useState } from 'react';
import { Link } from 'react-router';
import { ruleSetSchema } from '@communaux/shared/body';
import { CHOICES, type Choice } from '@communaux/shared/vote';
import { RuleSentences, useColleges } from '../body/index.js';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Button } from '../ui/Button.js';
import { ChoiceField } from '../ui/fields/ChoiceField.js';
import styles from './booth.module.css';

type ChooseProps = {
  readonly poll: PollSheetFragment;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
  readonly onReview: () => void;
};

/** First step: one radio, the rule at hand. */
export const ChooseStep = ({ poll, choice, onChoose, onReview }: ChooseProps) => {
  const t = useTexts('vote');
  const { slug } = useZone();
  const { when } = useDates();
  const [missing, setMissing] = useState(false);
  const choices = CHOICES.map((value) => ({
    value,
    label: t(`ballot.choice.${value}`),
    hint: value === 'blank' ? t('screen.booth.blank') : undefined,
  }));
  return (
    <form
      className={styles['step']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (choice === undefined) setMissing(true);
        else onReview();
      }}
    >
      {poll.revision && (
        <p>
          <Link to={`/z/${slug}/revisions/${poll.revision.id}`}>{t('screen.poll.text')}</Link>
        </p>
      )}
      <ChoiceField
        label={t('screen.booth.choice')}
        error={missing && choice === undefined && t('screen.booth.choice.missing')}
        choices={choices}
        value={choice}
        onChange={onChoose}
      />
      <p>{t('screen.booth.closes', { when: when(poll.closesAt) })}</p>
      <Button kind="primary" type="submit">
        {t('screen.booth.review')}
      </Button>
      <Recap poll={poll} />
    </form>
  );
};

/** The frozen rule in plain words: college weights, quorum, threshold. */
const Recap = ({ poll }: { readonly poll: PollSheetFragment }) => {
  const t = useTexts('vote');
  const { all, byKey } = useColleges();
  const rules = ruleSetSchema.safeParse(poll.rules);
  const mine = byKey(poll.myCollegeKey ?? '');
  return (
    <section aria-label={t('screen.booth.rule')} className={styles['recap']}>
      <h2>{t('screen.booth.rule')}</h2>
      {mine && <p>{t('screen.booth.mine', { college: mine.name })}</p>}
      {rules.success && <RuleSentences colleges={all} ruleSet={rules.data} />}
    </section>
  );
};
