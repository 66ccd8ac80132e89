import { CONSENT_FALLBACKS, type RuleSet } from '@communaux/shared/body';
import { useTexts } from '../../platform/language/use-texts.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import type { GroupProps } from './group.js';
import { KeptNumber } from './KeptNumber.js';
import { ShareField } from './ShareField.js';

const MOST_ROUNDS = 20;
const LONGEST_DAYS = 3_660;

export const ConsentFields = ({ rule: { consent }, onChange }: GroupProps) => {
  const t = useTexts('body');
  const set = (change: Partial<RuleSet['consent']>) => onChange({ consent: { ...consent, ...change } });
  return (
    <>
      <ShareField
        label={t('screen.form.consent.quorum')}
        none={false}
        value={consent.explicitQuorum}
        onChange={(share) => share && set({ explicitQuorum: share })}
      />
      <KeptNumber
        label={t('screen.form.consent.rounds')}
        min={1}
        max={MOST_ROUNDS}
        value={consent.rounds}
        onChange={(rounds) => set({ rounds })}
      />
      <ChoiceField
        label={t('screen.form.consent.fallback')}
        choices={CONSENT_FALLBACKS.map((value) => ({
          value,
          label: t(`screen.form.consent.fallback.${value}`),
        }))}
        value={consent.fallback}
        onChange={(fallback) => set({ fallback })}
      />
      <KeptNumber
        label={t('screen.form.consent.review')}
        unit={t('screen.form.unit.days')}
        min={1}
        max={LONGEST_DAYS}
        value={consent.reviewDays}
        onChange={(reviewDays) => set({ reviewDays })}
      />
    </>
  );
};
