import { CONSENT_ANSWERS, ELECTION_STEPS } from '@communaux/shared/vote';
import type { ConsentSheetFragment } from '../generated/consent.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { join } from '../ui/join.js';
import { Meter } from '../ui/Meter.js';
import { Notice } from '../ui/Notice.js';
import { Section } from '../ui/Section.js';
import styles from './consent.module.css';
import { lastRound, outcomeOf, phaseOf, phasesOf, proposedIn, readRules, stepOf } from './reading.js';

type NowProps = { readonly consent: ConsentSheetFragment };

/** Where things are, what is asked now, and how many have answered. */
export const ConsentNow = ({ consent }: NowProps) => {
  const t = useTexts('consent', 'vote');
  const step = stepOf(consent.step);
  const phase = phaseOf(consent.phase);
  const rounds = readRules(consent.rules)?.rounds ?? 1;
  const naming = consent.kind === 'election' && step !== 'consent';
  const path = naming
    ? ELECTION_STEPS.map((one) => ({ one, label: t(`election.step.${one}`) }))
    : phasesOf(consent).map((one) => ({ one, label: t(`consent.phase.${one}`) }));
  const here = path.findIndex(({ one }) => one === (naming ? step : phase));
  // A void round is called again under the next number and uses up none of those planned.
  const renumbered = consent.rounds.some((round) => outcomeOf(round)?.verdict === 'void');
  const key = renumbered ? 'screen.round' : 'screen.round.now';
  const title = naming ? t(`election.step.${step}`) : t(key, { round: consent.round, rounds });
  return (
    <Section title={title}>
      <ol aria-label={t('screen.consent.path')} className={styles['steps']}>
        {path.map(({ one, label }, rank) => (
          <li
            key={one}
            aria-current={rank === here ? 'step' : undefined}
            className={join(rank < here && styles['past'])}
          >
            {label}
          </li>
        ))}
      </ol>
      <div className={styles['now']}>
        <p>
          <Sentence consent={consent} />
        </p>
        {(phase === 'objection' || phase === 'test') && step === 'consent' && <Answers consent={consent} />}
        {phase === 'test' && step === 'consent' && consent.answered < consent.needed && (
          <Notice tone="waiting">{t('screen.consent.now.too-few')}</Notice>
        )}
        {step === 'nomination' && (
          <p>{t('screen.consent.named', { count: consent.named, registered: consent.registered })}</p>
        )}
        {consent.myAnswer && step === 'consent' && <MyAnswer consent={consent} />}
        {consent.myNomination && naming && (
          <p>{t('screen.nomination.mine', { name: consent.myNomination.nominee ?? '' })}</p>
        )}
      </div>
    </Section>
  );
};

const Sentence = ({ consent }: NowProps): string => {
  const t = useTexts('consent');
  const { when, past } = useDates();
  const [step, phase] = [stepOf(consent.step), phaseOf(consent.phase)];
  const { answersCloseAt } = consent;
  const proposed = proposedIn(consent);
  if (
    step === 'proposal' &&
    proposed &&
    proposed.declinedAt === null &&
    proposed.version > (lastRound(consent)?.version ?? 0)
  )
    return proposed.nominee === null
      ? t('screen.consent.now.proposed.unnamed')
      : t('screen.consent.now.proposed', { name: proposed.nominee });
  if (step === 'nomination' || step === 'change' || step === 'proposal')
    return t(`screen.consent.now.${step}`);
  if (phase === 'objection' && answersCloseAt !== null)
    return past(answersCloseAt)
      ? t('screen.consent.now.closed')
      : t('screen.consent.now.objection', { when: when(answersCloseAt) });
  if (phase === 'ended') {
    const round = lastRound(consent);
    const isVoid = round !== null && outcomeOf(round)?.verdict === 'void';
    return t(isVoid ? 'screen.consent.now.ended.void' : 'screen.consent.now.ended.objected');
  }
  return phase === null || phase === 'objection' ? '' : t(`screen.consent.now.${phase}`);
};

const Answers = ({ consent: { answered, registered, needed } }: NowProps) => {
  const t = useTexts('consent');
  const words = t('screen.consent.answered', { answered, registered, needed });
  return (
    <Meter
      label={t('screen.consent.answers')}
      words={words}
      value={answered}
      base={registered}
      needed={needed}
    />
  );
};

/** With my own words until the round lists them among the others'. */
const MyAnswer = ({ consent: { myAnswer, phase } }: NowProps) => {
  const t = useTexts('consent', 'vote');
  const answer = CONSENT_ANSWERS.find((one) => one === myAnswer?.answer);
  if (!answer) return null;
  return (
    <>
      <p>{t('screen.consent.answer.mine', { answer: t(`ballot.consent.${answer}`) })}</p>
      {phase === 'objection' && myAnswer?.reason && (
        <blockquote className={styles['text']}>{myAnswer.reason}</blockquote>
      )}
    </>
  );
};
