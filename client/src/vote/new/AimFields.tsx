import { useTexts } from '../../platform/language/use-texts.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { AIMS, usualMethod, WAYS } from './aims.js';
import type { PollDraft } from './poll-draft.js';

type AimProps = {
  readonly draft: PollDraft;
  readonly wrong: boolean;
  readonly onChange: (draft: PollDraft) => void;
};

/** What one wants to decide, then how each will say it: the method is chosen by its plain explanation. */
export const AimFields = ({ draft, wrong, onChange }: AimProps) => {
  const t = useTexts('polls');
  const { aim, method } = draft;
  const ways = aim === undefined ? [] : WAYS[aim];
  return (
    <>
      <ChoiceField
        label={t('screen.new.aim')}
        error={wrong && t('screen.new.aim.missing')}
        choices={AIMS.map((value) => ({
          value,
          label: t(`screen.new.aim.${value}`),
          hint: t(`screen.new.aim.${value}.hint`),
        }))}
        value={aim}
        onChange={(chosen) => onChange({ ...draft, aim: chosen, method: usualMethod(chosen) })}
      />
      {ways.length > 1 && (
        <ChoiceField
          label={t('screen.new.way')}
          choices={ways.map((value, rank) => ({
            value,
            label: t(`screen.way.${value}`),
            hint: rank === 0 ? t('screen.new.way.usual') : undefined,
          }))}
          value={ways.find((way) => way === method)}
          onChange={(chosen) => onChange({ ...draft, method: chosen })}
        />
      )}
    </>
  );
};
