import { PAIRS } from '@communaux/shared/body';
import { useTexts } from '../../platform/language/use-texts.js';
import { CheckField } from '../../ui/fields/CheckField.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import type { GroupProps } from './group.js';
import { KeptNumber } from './KeptNumber.js';

const USUAL_CAPS = [1, 2, 3, 5, 10];
const LONGEST_DAYS = 3_660;

export const VoiceFields = ({ rule, onChange }: GroupProps) => {
  const t = useTexts('body');
  const { proxies } = rule;
  return (
    <>
      <CapField rule={rule} onChange={onChange} />
      {proxies.cap !== 0 && (
        <CheckField
          label={t('screen.form.proxies.quorum')}
          checked={proxies.countForQuorum}
          onChange={(countForQuorum) => onChange({ proxies: { ...proxies, countForQuorum } })}
        />
      )}
      <ChoiceField
        label={t('screen.form.pairs')}
        choices={PAIRS.map((value) => ({ value, label: t(`screen.form.pairs.${value}`) }))}
        value={rule.pairs}
        onChange={(pairs) => onChange({ pairs })}
      />
      <KeptNumber
        label={t('screen.form.vacancy')}
        unit={t('screen.form.unit.days')}
        max={LONGEST_DAYS}
        value={rule.vacancyDays}
        onChange={(vacancyDays) => onChange({ vacancyDays })}
      />
    </>
  );
};

/** No proxy, the cap of the SCOP law, or a number. */
const CapField = ({ rule: { proxies }, onChange }: Pick<GroupProps, 'rule' | 'onChange'>) => {
  const t = useTexts('body');
  const { cap } = proxies;
  const numbers = typeof cap === 'number' && cap > 0 && !USUAL_CAPS.includes(cap) ? [cap] : [];
  const caps = [...USUAL_CAPS, ...numbers].toSorted((a, b) => a - b);
  return (
    <SelectField
      label={t('screen.form.proxies')}
      options={[
        { value: '0', label: t('screen.form.proxies.none') },
        { value: 'scop', label: t('screen.form.proxies.scop') },
        ...caps.map((count) => ({ value: `${count}`, label: t('screen.form.proxies.cap', { count }) })),
      ]}
      value={`${cap}`}
      onChange={(text) => onChange({ proxies: { ...proxies, cap: text === 'scop' ? text : Number(text) } })}
    />
  );
};
