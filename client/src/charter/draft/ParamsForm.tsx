import { never } from '@communaux/shared/kernel';
import { useColleges } from '../../body/index.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { NumberField } from '../../ui/fields/NumberField.js';
import { CheckSet } from './CheckSet.js';
import { listIn, numberIn, withParam, type ParamsProps } from './clause-kinds.js';
import { MinutesField } from './MinutesField.js';
import { OpenHoursForm } from './OpenHoursForm.js';
import { QuotaForm } from './QuotaForm.js';
import type { ClauseDraft } from './draft.js';

/** The form of a rule, by its kind. */
export const ParamsForm = ({
  clause,
  onChange,
}: { readonly clause: ClauseDraft } & Pick<ParamsProps, 'onChange'>) => {
  const given = { params: clause.params, onChange };
  switch (clause.kind) {
    case 'duration':
      return <DurationForm {...given} />;
    case 'quota':
      return <QuotaForm {...given} />;
    case 'open_hours':
      return <OpenHoursForm {...given} />;
    case 'horizon_max':
      return <HorizonForm {...given} />;
    case 'notice_min':
      return <NoticeForm {...given} />;
    case 'eligible':
      return <EligibleForm {...given} />;
    default:
      return never(clause.kind);
  }
};

const DurationForm = ({ params, onChange }: ParamsProps) => {
  const t = useTexts('draft', 'charter');
  const field = (name: 'maxMinutes' | 'minMinutes' | 'stepMinutes') => ({
    label: t(`screen.clause.${name}`),
    value: numberIn(params, name),
    onChange: (minutes: number | undefined) => onChange(withParam(params, name, minutes)),
  });
  return (
    <>
      <MinutesField {...field('maxMinutes')} />
      <MinutesField {...field('minMinutes')} />
      <MinutesField {...field('stepMinutes')} />
    </>
  );
};

const HorizonForm = ({ params, onChange }: ParamsProps) => {
  const t = useTexts('draft', 'charter');
  return (
    <NumberField
      label={t('charter.kind.horizon_max')}
      unit={t('screen.days')}
      min={0}
      value={numberIn(params, 'days')}
      onChange={(days) => onChange(withParam(params, 'days', days))}
    />
  );
};

const NoticeForm = ({ params, onChange }: ParamsProps) => {
  const t = useTexts('draft', 'charter');
  return (
    <MinutesField
      label={t('charter.kind.notice_min')}
      value={numberIn(params, 'minutes')}
      onChange={(minutes) => onChange(withParam(params, 'minutes', minutes))}
    />
  );
};

const EligibleForm = ({ params, onChange }: ParamsProps) => {
  const t = useTexts('draft', 'charter');
  const { all } = useColleges();
  return (
    <CheckSet
      label={t('charter.kind.eligible')}
      choices={all.map(({ key, name }) => ({ value: key, label: name }))}
      chosen={listIn(params, 'colleges').map(String)}
      onChange={(colleges) => onChange(withParam(params, 'colleges', colleges))}
    />
  );
};
