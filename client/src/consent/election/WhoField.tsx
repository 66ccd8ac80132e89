import { useState } from 'react';
import { useTexts } from '../../platform/language/use-texts.js';
import { bare } from '../../ui/bare.js';
import { FindField } from '../../ui/fields/FindField.js';
import { SelectField } from '../../ui/fields/SelectField.js';

export type Nameable = { readonly id: string; readonly name: string };

type WhoProps = {
  readonly label: string;
  readonly error: string | false;
  readonly people: readonly Nameable[];
  readonly value: string;
  readonly onChange: (person: string) => void;
};

const FEW = 15;

/** One of those who may be named: read in a list while they are few, typed for when they are many. */
export const WhoField = (props: WhoProps) => {
  const { people, ...field } = props;
  const t = useTexts('naming', 'consent');
  if (people.length > FEW) return <WhoOfMany {...props} />;
  return (
    <SelectField
      {...field}
      options={[
        { value: '', label: t('screen.nominate.choose') },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
};

const WhoOfMany = ({ people, value, ...field }: WhoProps) => {
  const t = useTexts('naming', 'consent');
  // Whoever was chosen before is found first, and so seen to be chosen.
  const [search, setSearch] = useState(() => people.find(({ id }) => id === value)?.name ?? '');
  const asked = bare(search);
  return (
    <FindField
      {...field}
      searchLabel={t('screen.nominate.search')}
      none={t('screen.nominate.search.none')}
      found={people
        .filter(({ name }) => bare(name).includes(asked))
        .map(({ id, name }) => ({ value: id, label: name }))}
      search={search}
      onSearch={setSearch}
      value={value}
    />
  );
};
