// A third of the browsers we serve do not know <search>, and leave its role out.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useState } from 'react';
import { Button } from '../ui/Button.js';
import { Form } from '../ui/Form.js';
import { IconSearch } from '../ui/icons.js';
import { TextField } from '../ui/fields/TextField.js';
import { useTexts } from '../platform/language/use-texts.js';
import styles from './zone.module.css';

type SearchProps = {
  readonly label: string;
  readonly asked: string;
  readonly onSearch: (text: string) => void;
};

/** One field, one button: the list answers when asked, not at each letter. Emptied, it shows everything again. */
export const SearchForm = ({ label, asked, onSearch }: SearchProps) => {
  const t = useTexts('zone');
  const [text, setText] = useState(asked);
  return (
    <Form role="search" className={styles['search']} onSubmit={() => onSearch(text.trim())}>
      <TextField
        type="search"
        label={label}
        value={text}
        onChange={setText}
        optional="plainly"
        maxLength={100}
      />
      <Button type="submit" icon={<IconSearch aria-hidden size={18} />}>
        {t('screen.search')}
      </Button>
    </Form>
  );
};
