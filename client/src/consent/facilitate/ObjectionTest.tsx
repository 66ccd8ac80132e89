import { useState } from 'react';
import type { ConsentKind } from '@communaux/shared/consent';
import { isValid, LEAST_REASON } from '@communaux/shared/vote';
import { TestObjectionDocument, type ObjectionSheetFragment } from '../../generated/consent.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { ManyField } from '../../ui/fields/ManyField.js';

const CRITERIA = ['argued', 'harmsPurpose', 'harmsPeople'] as const;
type Criterion = (typeof CRITERIA)[number];

type TestProps = { readonly kind: ConsentKind; readonly objection: ObjectionSheetFragment };

/** The test of an objection by the criteria of the body, and its answer: both are public and stay. */
export const ObjectionTest = ({ kind, objection: { id, place } }: TestProps) => {
  const t = useTexts('facilitate', 'consent', 'vote');
  const { slug } = useZone();
  const [met, setMet] = useState<readonly Criterion[]>(['argued']);
  const [answer, setAnswer] = useState('');
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(TestObjectionDocument, (data) => data.testObjection);
  const has = (criterion: Criterion) => met.includes(criterion);
  const criteria = {
    argued: has('argued'),
    harmsPurpose: has('harmsPurpose'),
    harmsPeople: has('harmsPeople'),
  };
  const missing = Math.max(0, LEAST_REASON - answer.trim().length);
  const test = async () => {
    setTried(true);
    if (missing > 0) return;
    if (await act({ zone: slug, objection: id, input: { ...criteria, answer } }))
      announce(t('screen.test.done'));
  };
  return (
    <ActForm
      label={`${t('screen.test')} (${t('screen.objection', { place })})`}
      verb={t('screen.test.do')}
      words={['vote', 'consent']}
      acting={acting}
      kind="quiet"
      onSubmit={test}
    >
      <ManyField
        label={t('screen.test.criteria')}
        hint={t('screen.test.criteria.hint')}
        choices={CRITERIA.map((value) => ({ value, label: t(`consent.criterion.${value}`) }))}
        values={met}
        onChange={setMet}
      />
      <p aria-live="polite">
        {t(isValid(criteria) ? `screen.test.fate.valid.${kind}` : 'screen.test.fate.invalid')}
      </p>
      <LongTextField
        label={t('screen.test.answer')}
        hint={t('screen.test.answer.hint', { least: LEAST_REASON })}
        error={tried && missing > 0 && t('screen.words.least', { count: missing })}
        rows={4}
        maxLength={4_000}
        value={answer}
        onChange={setAnswer}
      />
    </ActForm>
  );
};
