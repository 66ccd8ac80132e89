import { useTexts } from '../../platform/language/use-texts.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import type { GroupProps } from './group.js';
import { KeptNumber } from './KeptNumber.js';

const LONGEST_DAYS = 366;
const LONGEST_HOURS = 24 * LONGEST_DAYS;

export const TimeFields = ({ rule, onChange }: GroupProps) => {
  const t = useTexts('body');
  return (
    <>
      <KeptNumber
        label={t('screen.form.consultation')}
        unit={t('screen.form.unit.days')}
        max={LONGEST_DAYS}
        value={rule.consultationDays}
        onChange={(consultationDays) => onChange({ consultationDays })}
      />
      <KeptNumber
        label={t('screen.form.voting')}
        unit={t('screen.form.unit.hours')}
        max={LONGEST_HOURS}
        value={rule.votingHours}
        onChange={(votingHours) => onChange({ votingHours })}
      />
      <KeptNumber
        label={t('screen.form.contest')}
        hint={t('screen.form.contest.hint')}
        unit={t('screen.form.unit.hours')}
        max={LONGEST_HOURS}
        value={rule.contestHours}
        onChange={(contestHours) => onChange({ contestHours })}
      />
    </>
  );
};

const PUBLISHED = ['open', 'totals'] as const;

export const BallotFields = ({ rule, onChange }: GroupProps) => {
  const t = useTexts('body');
  return (
    <ChoiceField
      label={t('screen.form.ballots')}
      choices={PUBLISHED.map((value) => ({ value, label: t(`screen.form.ballots.${value}`) }))}
      value={rule.openBallots ? 'open' : 'totals'}
      onChange={(value) => onChange({ openBallots: value === 'open' })}
    />
  );
};
