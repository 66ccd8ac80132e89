import { useState } from 'react';
import { useNavigate } from 'react-router';
import { REVIEWS } from '@communaux/shared/consent';
import { ReviewConsentDocument, type ConsentSheetFragment } from '../../generated/consent.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';

/** A decision looked at again: kept until the next review, or reopened as a new consent. */
export const ReviewForm = ({ consent: { id } }: { readonly consent: ConsentSheetFragment }) => {
  const t = useTexts('facilitate', 'consent');
  const { slug } = useZone();
  const navigate = useNavigate();
  const [outcome, setOutcome] = useState<(typeof REVIEWS)[number]>('kept');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(ReviewConsentDocument, (data) => data.reviewConsent);
  const missing = words.trim() === '';
  const review = async () => {
    setTried(true);
    const shown = missing ? undefined : await act({ zone: slug, id, outcome, words });
    if (!shown) return;
    announce(t('screen.review.done'));
    if (shown.__typename === 'Consent' && shown.id !== id) await navigate(`/z/${slug}/consents/${shown.id}`);
  };
  return (
    <ActForm
      verb={t('screen.review.do')}
      words={['vote', 'consent']}
      acting={acting}
      kind="quiet"
      onSubmit={review}
    >
      <ChoiceField
        label={t('screen.review.outcome')}
        choices={REVIEWS.map((value) => ({
          value,
          label: t(`screen.review.${value}`),
          hint: t(`screen.review.${value}.hint`),
        }))}
        value={outcome}
        onChange={setOutcome}
      />
      <LongTextField
        label={t('screen.review.words')}
        error={tried && missing && t('screen.words.missing')}
        rows={4}
        maxLength={4_000}
        value={words}
        onChange={setWords}
      />
    </ActForm>
  );
};
