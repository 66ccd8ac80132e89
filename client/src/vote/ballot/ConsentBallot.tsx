import { CONSENT_ANSWERS } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import type { BallotFieldProps } from './field.js';
import { asConsent } from './notation.js';

type ConsentProps = BallotFieldProps<'consent'> & {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly reasonError?: string;
};

/** Four answers; an objection says why, since it is there to be answered. */
export const ConsentBallot = (props: ConsentProps) => {
  const { value, onChange, error, reason, onReason, reasonError } = props;
  const t = useTexts('vote', 'booth');
  const answer = asConsent(value);
  return (
    <>
      <ChoiceField
        label={t('screen.booth.choice')}
        error={error}
        choices={CONSENT_ANSWERS.map((one) => ({
          value: one,
          label: t(`ballot.consent.${one}`),
          hint: t(`screen.consent.${one}`),
        }))}
        value={answer}
        onChange={onChange}
      />
      {(answer === 'objection' || answer === 'reservation') && (
        <LongTextField
          label={t(`screen.consent.${answer}.reason`)}
          hint={answer === 'objection' && t('screen.consent.objection.hint')}
          error={reasonError}
          rows={4}
          maxLength={2_000}
          value={reason}
          onChange={onReason}
        />
      )}
    </>
  );
};
