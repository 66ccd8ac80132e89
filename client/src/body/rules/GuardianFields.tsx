import { VETO_EFFECTS } from '@communaux/shared/body';
import { useTexts } from '../../platform/language/use-texts.js';
import { CheckField } from '../../ui/fields/CheckField.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import type { GroupProps } from './group.js';
import { KeptNumber } from './KeptNumber.js';
import { ShareField } from './ShareField.js';

const LONGEST_HOURS = 24 * 366;

/** Without a window there is no veto, and nothing more to settle about it. */
export const GuardianFields = ({ rule, onChange }: GroupProps) => {
  const t = useTexts('body');
  const { vetoHours, vetoEffect, vetoOverride } = rule;
  return (
    <>
      <KeptNumber
        label={t('screen.form.veto')}
        hint={t('screen.form.veto.hint')}
        unit={t('screen.form.unit.hours')}
        max={LONGEST_HOURS}
        value={vetoHours}
        onChange={(hours) => onChange({ vetoHours: hours, ...(hours === 0 ? { vetoOverride: null } : {}) })}
      />
      {vetoHours > 0 && (
        <>
          <ChoiceField
            label={t('screen.form.veto-effect')}
            choices={VETO_EFFECTS.map((value) => ({ value, label: t(`screen.form.veto-effect.${value}`) }))}
            value={vetoEffect}
            onChange={(effect) => onChange({ vetoEffect: effect })}
          />
          <ShareField
            label={t('screen.form.override')}
            of="weights"
            value={vetoOverride}
            onChange={(share) =>
              onChange({
                vetoOverride: share && { ...share, allColleges: vetoOverride?.allColleges ?? true },
              })
            }
          />
          {vetoOverride && (
            <CheckField
              label={t('screen.form.override.all')}
              checked={vetoOverride.allColleges}
              onChange={(allColleges) => onChange({ vetoOverride: { ...vetoOverride, allColleges } })}
            />
          )}
        </>
      )}
    </>
  );
};
