import { useState } from 'react';
import { checkQuestion } from '@communaux/shared/vote';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { fromWall } from '../../platform/language/wall-time.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useZone } from '../../platform/session/session.js';
import { Acts } from '../../ui/Acts.js';
import { Button } from '../../ui/Button.js';
import { glue } from '../../ui/glue.js';
import { Section } from '../../ui/Section.js';
import { BallotField } from '../ballot/BallotField.js';
import { HowTo, useHowCounted } from '../ballot/HowTo.js';
import { QuestionSettings } from '../QuestionSettings.js';
import { RulesNow } from './RulesNow.js';
import { questionOf, type PollDraft } from './poll-draft.js';
import { useAnnounce } from './use-announce.js';
import styles from './new.module.css';

type ReviewProps = {
  readonly draft: PollDraft;
  readonly onBack: () => void;
  /** Nothing is left to lose: the server has it. */
  readonly onSent: () => void;
};

/** All that will be frozen, to be read again before it is (RGAA 11.12); the ballot can be tried. */
export const PollReview = ({ draft, onBack, onSent }: ReviewProps) => {
  const t = useTexts('polls');
  const counted = useHowCounted();
  const announcing = useAnnounce(draft, onSent);
  const [sample, setSample] = useState('');
  const [reason, setReason] = useState('');
  const read = questionOf(draft, t('screen.new.none.label'));
  if ('wrong' in read) return null;
  const { question } = read;
  // Read here before it is sent: what no vote can ask is said while it is being read again.
  const reasons = announcing.reasons.length > 0 ? announcing.reasons : checkQuestion(question);
  return (
    <div className={styles['review']}>
      <p className={styles['asked']}>{glue(draft.asked.trim())}</p>
      <Section title={t('screen.new.ballot')}>
        <p>{t('screen.new.ballot.try')}</p>
        <div className={styles['sample']}>
          <HowTo question={question} />
          <BallotField
            question={question}
            value={sample}
            onChange={setSample}
            reason={reason}
            onReason={setReason}
          />
        </div>
      </Section>
      <Section title={t('screen.new.how')}>
        <p>{counted(question)}</p>
        <QuestionSettings question={question} />
        <RulesNow question={question} />
      </Section>
      <Section title={t('screen.new.when')}>
        <Times draft={draft} />
      </Section>
      {!announcing.agent && <p>{t('screen.new.then')}</p>}
      <ActNotice words={['vote', 'result', 'seating', 'body']} reasons={reasons} error={announcing.error} />
      <Acts wide>
        <Button kind="primary" busy={announcing.busy} onClick={() => void announcing.announce(question)}>
          {t(announcing.agent ? 'screen.new.announce' : 'screen.new.propose')}
        </Button>
        <Button onClick={onBack}>{t('screen.new.back')}</Button>
      </Acts>
    </div>
  );
};

const Times = ({ draft }: Pick<ReviewProps, 'draft'>) => {
  const t = useTexts('polls');
  const { timeZone } = useZone();
  const { when } = useDates();
  const said = (wall: string) => {
    const at = fromWall(wall, timeZone);
    return at === undefined ? wall : when(new Date(at).toISOString());
  };
  return (
    <>
      <p>
        {draft.opensAt === ''
          ? t('screen.new.opens-now')
          : t('screen.new.opens', { when: said(draft.opensAt) })}{' '}
        {t('screen.new.closes', { when: said(draft.closesAt) })}
      </p>
      <p>{t(draft.liveResults ? 'screen.new.live.said.live' : 'screen.new.live.said.hidden')}</p>
    </>
  );
};
