import { CONSENT_ANSWERS } from '@communaux/shared/vote';
import { useCoded, useTexts } from '../../platform/language/use-texts.js';
import { BarTable } from '../../ui/BarTable.js';
import { Section } from '../../ui/Section.js';
import { Conditions } from './Conditions.js';
import type { ConsentOutcome } from './outcomes.js';
import { Steps } from './Steps.js';
import { Verdict } from './Verdict.js';
import { useReadable } from './use-sentences.js';

const colours = {
  consent: 'var(--accent)',
  reservation: 'var(--sun)',
  objection: 'var(--plum)',
  aside: 'var(--slate)',
} as const;

type ResultProps = { readonly outcome: ConsentOutcome; readonly live: boolean };

/** A round of consent: whether an objection remains, then who answered what. */
export const ConsentResult = ({ outcome, live }: ResultProps) => {
  const t = useTexts('vote', 'result');
  const read = useReadable([]);
  const because = useCoded('poll.because', 'vote');
  const step = useCoded('poll', 'vote');
  const { heads, reviewDays } = outcome;
  return (
    <>
      <Verdict
        verdict={t(`screen.verdict.consent.${outcome.verdict}`)}
        because={outcome.because.map(because)}
      />
      <Section title={t('screen.consent.round', { round: outcome.round })}>
        <BarTable
          title={t('screen.consent.caption')}
          heads={[t('screen.consent.answer'), t('screen.consent.count')]}
          top={heads.registered}
          bars={CONSENT_ANSWERS.map((answer) => ({
            name: t(`ballot.consent.${answer}`),
            value: heads[answer],
            words: t('screen.of', { present: heads[answer], registered: heads.registered }),
            colour: colours[answer],
          }))}
        />
      </Section>
      <Section title={t('screen.conditions')}>
        <Conditions conditions={outcome.conditions} read={read} />
        {reviewDays !== null && <p>{t('screen.consent.review', { count: reviewDays })}</p>}
      </Section>
      {!live && <Steps sentences={outcome.trace.map(step)} />}
    </>
  );
};
