import type { Ratio, RuleSet } from '@communaux/shared/body';
import { useTexts } from '../../platform/language/use-texts.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import type { GroupProps } from './group.js';
import { ShareField } from './ShareField.js';
import styles from './rules.module.css';

const SECOND_CALLS = ['same', 'none', 'other'] as const;
type SecondCall = (typeof SECOND_CALLS)[number];
const TENTH: Ratio = { num: 1, den: 10 };

export const QuorumFields = ({ rule, colleges, onChange }: GroupProps) => {
  const t = useTexts('body');
  const { quorum } = rule;
  const set = (change: Partial<RuleSet['quorum']>) => onChange({ quorum: { ...quorum, ...change } });
  const asked = quorum.overall !== null || Object.keys(quorum.colleges).length > 0;
  return (
    <>
      <ShareField
        label={t('screen.form.quorum.overall')}
        value={quorum.overall}
        onChange={(overall) => set({ overall })}
      />
      <div className={styles['pairs']}>
        {colleges.map(({ id, name }) => (
          <ShareField
            key={id}
            label={t('screen.form.quorum.college', { college: name })}
            value={quorum.colleges[id] ?? null}
            onChange={(share) => set({ colleges: withCollege(quorum.colleges, id, share) })}
          />
        ))}
      </div>
      {asked && (
        <ChoiceField
          label={t('screen.form.second-call')}
          choices={SECOND_CALLS.map((value) => ({ value, label: t(`screen.form.second-call.${value}`) }))}
          value={callOf(quorum)}
          onChange={(value) => set({ secondCall: SECOND[value] })}
        />
      )}
      {asked && callOf(quorum) === 'other' && (
        <ShareField
          label={t('screen.form.second-call.overall')}
          none={false}
          value={quorum.secondCall?.overall ?? TENTH}
          onChange={(overall) =>
            set({ secondCall: { overall, colleges: quorum.secondCall?.colleges ?? {} } })
          }
        />
      )}
    </>
  );
};

const SECOND: Readonly<Record<SecondCall, RuleSet['quorum']['secondCall']>> = {
  same: null,
  none: { overall: null, colleges: {} },
  other: { overall: TENTH, colleges: {} },
};

const callOf = ({ secondCall }: RuleSet['quorum']): SecondCall => {
  if (secondCall === null) return 'same';
  return secondCall.overall === null && Object.keys(secondCall.colleges).length === 0 ? 'none' : 'other';
};

const withCollege = (colleges: RuleSet['quorum']['colleges'], id: string, share: Ratio | null) =>
  Object.fromEntries([
    ...Object.entries(colleges).filter(([other]) => other !== id),
    ...(share ? [[id, share] as const] : []),
  ]);
