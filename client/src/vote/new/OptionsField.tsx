import { useRef } from 'react';
import { useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { CheckField } from '../../ui/fields/CheckField.js';
import { NumberField } from '../../ui/fields/NumberField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { IconPlus, IconX } from '../../ui/icons.js';
import { optionFaults } from './option-faults.js';
import type { OptionDraft, PollDraft } from './poll-draft.js';
import styles from './new.module.css';

type OptionsProps = {
  readonly draft: PollDraft;
  readonly wrong: boolean;
  readonly onChange: (draft: PollDraft) => void;
};

const MOST = 100;

/** The options, one line each, with their cost where there is a budget. */
export const OptionsField = ({ draft, wrong, onChange }: OptionsProps) => {
  const t = useTexts('booth', 'polls');
  const { options, method } = draft;
  const priced = method === 'budget';
  const faults = optionFaults(draft, t('screen.new.none.label'));
  const line = priced ? 'project' : 'option';
  const list = useRef<HTMLFieldSetElement>(null);
  const set = (changed: readonly OptionDraft[]) => onChange({ ...draft, options: changed });
  const add = () => {
    set([...options, { id: 1 + Math.max(0, ...options.map(({ id }) => id)), label: '', cost: undefined }]);
    requestAnimationFrame(() =>
      [...(list.current?.querySelectorAll<HTMLInputElement>('[name=option]') ?? [])].at(-1)?.focus(),
    );
  };
  return (
    <fieldset ref={list} className={styles['options']}>
      <legend>{t(priced ? 'screen.ballot.projects' : 'screen.ballot.options')}</legend>
      {options.map((option, place) => (
        <div key={option.id} className={styles[priced ? 'priced' : 'option']}>
          <TextField
            name="option"
            label={t(`screen.new.${line}`, { count: place + 1 })}
            error={
              wrong &&
              place === faults.name &&
              t(priced ? 'screen.new.projects.wrong' : 'screen.new.options.wrong')
            }
            value={option.label}
            maxLength={200}
            onChange={(label) => set(options.map((one) => (one === option ? { ...one, label } : one)))}
          />
          {priced && (
            <NumberField
              label={t('screen.new.cost')}
              error={wrong && faults.costs.has(place) && t('screen.new.cost.missing')}
              unit="€"
              min={1}
              step={1}
              value={option.cost}
              onChange={(cost) => set(options.map((one) => (one === option ? { ...one, cost } : one)))}
            />
          )}
          <Button
            kind="bare"
            aria-label={t(`screen.new.${line}.remove`, { count: place + 1 })}
            idle={options.length <= 2}
            icon={<IconX aria-hidden size={20} />}
            onClick={() => set(options.filter((one) => one !== option))}
          />
        </div>
      ))}
      <div>
        <Button icon={<IconPlus aria-hidden size={20} />} idle={options.length >= MOST} onClick={add}>
          {t(`screen.new.${line}.add`)}
        </Button>
      </div>
      {!priced && (
        <CheckField
          label={t('screen.new.none')}
          checked={draft.none}
          onChange={(none) => onChange({ ...draft, none })}
        />
      )}
    </fieldset>
  );
};
