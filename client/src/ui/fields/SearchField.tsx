import { Select } from '@mantine/core';
import { useWord } from '../words.js';
import { useField, type FieldWords } from './field.js';
import type { Option } from './SelectField.js';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Combobox.layer.css';

type SearchProps = FieldWords & {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly name?: string;
};

/** One of many, found by typing. */
export const SearchField = ({ label, hint, error, optional, options, ...rest }: SearchProps) => (
  <Select
    {...useField({ label, hint, error, optional })}
    {...rest}
    data={[...options]}
    searchable
    limit={50}
    nothingFoundMessage={useWord()('ui.search.none')}
  />
);
