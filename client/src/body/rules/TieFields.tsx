import { TIE_RULES, TIES, type TieRule } from '@communaux/shared/body';
import { useTexts } from '../../platform/language/use-texts.js';
import { CheckField } from '../../ui/fields/CheckField.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import type { GroupProps } from './group.js';

export const TieFields = ({ rule, onChange }: GroupProps) => {
  const t = useTexts('body');
  return (
    <>
      <ChoiceField
        label={t('screen.form.tie')}
        choices={TIES.map((value) => ({ value, label: t(`screen.form.tie.${value}`) }))}
        value={rule.tie}
        onChange={(tie) => onChange({ tie })}
      />
      <CheckField
        label={t('screen.form.casting')}
        checked={rule.castingVote === 'chair'}
        onChange={(chair) => onChange({ castingVote: chair ? 'chair' : 'none' })}
      />
      <Ways ways={rule.ties} onChange={(ties) => onChange({ ties })} />
    </>
  );
};

type WaysProps = { readonly ways: readonly TieRule[]; readonly onChange: (ways: readonly TieRule[]) => void };

/** One list per way out of a tie, and one more while another can still be tried. */
const Ways = ({ ways, onChange }: WaysProps) => {
  const t = useTexts('body');
  const shown = Math.min(ways.length + 1, TIE_RULES.length);
  return Array.from({ length: shown }, (_, rank) => {
    const left = TIE_RULES.filter((way) => way === ways[rank] || !ways.includes(way));
    return (
      <SelectField
        key={rank}
        label={t('screen.form.ties', { rank: rank + 1 })}
        options={[
          { value: '', label: t('screen.form.ties.stop') },
          ...left.map((value) => ({ value, label: t(`screen.form.ties.${value}`) })),
        ]}
        value={ways[rank] ?? ''}
        onChange={(text) =>
          onChange(
            chosen(
              ways,
              rank,
              TIE_RULES.find((way) => way === text),
            ),
          )
        }
      />
    );
  });
};

/** Choosing none stops the list there. */
const chosen = (ways: readonly TieRule[], rank: number, way: TieRule | undefined): readonly TieRule[] =>
  way === undefined ? ways.slice(0, rank) : [...ways.slice(0, rank), way, ...ways.slice(rank + 1)];
