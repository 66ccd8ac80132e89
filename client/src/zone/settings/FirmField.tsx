import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { FirmsFoundDocument } from '../../generated/zone.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { TextField } from '../../ui/fields/TextField.js';

type FirmProps = {
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
  readonly error: ReactNode;
};

const FEWEST_LETTERS = 2;
const MOST_SHOWN = 8;

/** A firm of the zone, found by its establishments: type a few letters, choose. */
export const FirmField = ({ value, onChange, error }: FirmProps) => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const [text, setText] = useState('');
  const search = text.trim();
  const pause = search.length < FEWEST_LETTERS;
  const [{ data, stale }] = useQuery({
    query: FirmsFoundDocument,
    variables: { zone: slug, search },
    pause,
  });
  const items = pause ? [] : (data?.directory.items ?? []);
  const firms = [...new Map(items.map(({ firm }) => [firm.id, firm])).values()].slice(0, MOST_SHOWN);
  return (
    <>
      <TextField
        optional="plainly"
        type="search"
        label={t('screen.invite.firm.search')}
        error={firms.length === 0 && error}
        hint={!pause && data && !stale && firms.length === 0 && t('screen.invite.firm.none')}
        value={text}
        onChange={setText}
        maxLength={100}
      />
      {firms.length > 0 && (
        <ChoiceField
          label={t('screen.invite.firm')}
          error={error}
          choices={firms.map(({ id, name }) => ({ value: id, label: name }))}
          value={value}
          onChange={onChange}
        />
      )}
    </>
  );
};
