import { useEffect, useState, type ReactNode } from 'react';
import { useWord } from '../words.js';
import { ChoiceField } from './ChoiceField.js';
import styles from './field.module.css';
import { TextField } from './TextField.js';

export type Found = { readonly value: string; readonly label: string; readonly disabled?: boolean };

type FindProps = {
  readonly label: string;
  readonly searchLabel: string;
  readonly none: ReactNode;
  readonly error?: ReactNode;
  readonly found: readonly Found[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const SHOWN = 8;

/**
 * One person of many: typed for, then chosen among the few that remain. Whoever is chosen stays in sight while another
 * name is typed. Plain controls, whatever the size of the zone.
 */
export const FindField = (props: FindProps) => {
  const { label, searchLabel, none, error, found, search, onSearch, value, onChange } = props;
  const word = useWord();
  const [chosen, setChosen] = useState(() => found.find((person) => person.value === value));
  const few = found.slice(0, SHOWN);
  const away = chosen !== undefined && chosen.value === value && few.every((one) => one.value !== value);
  const choices = away ? [chosen, ...few] : few;
  return (
    <div className={styles['find']}>
      <TextField label={searchLabel} optional="plainly" value={search} onChange={onSearch} />
      {found.length === 0 && <output>{none}</output>}
      {choices.length > 0 && (
        <ChoiceField
          label={label}
          hint={found.length > SHOWN && word('ui.find.more', { count: SHOWN })}
          error={error}
          choices={choices}
          value={value === '' ? undefined : value}
          onChange={(one) => {
            setChosen(found.find((person) => person.value === one));
            onChange(one);
          }}
        />
      )}
    </div>
  );
};

const PAUSE = 250;

/** What was typed, and the same once typing has paused: the server is asked for words, not for letters. */
export const useSearch = (
  start = '',
): readonly [typed: string, settled: string | null, type: (text: string) => void] => {
  const [typed, setTyped] = useState(start);
  const [settled, setSettled] = useState(start);
  useEffect(() => {
    const pause = setTimeout(() => setSettled(typed), PAUSE);
    return () => clearTimeout(pause);
  }, [typed]);
  return [typed, settled.trim() || null, setTyped];
};
