import { useQuery } from 'urql';
import { useColleges } from '../../body/index.js';
import { PeopleToSeatDocument, type PeopleToSeatQuery } from '../../generated/roll.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { FindField, useSearch } from '../../ui/fields/FindField.js';

export type Chosen = { readonly id: string; readonly name: string };
type PersonProps = {
  readonly value: Chosen | undefined;
  readonly error: string | false;
  readonly onChange: (person: Chosen | undefined) => void;
};

/** Somebody of the zone; whoever votes in the body already is shown and cannot be chosen: one person, one voice. */
export const PersonField = ({ value, error, onChange }: PersonProps) => {
  const t = useTexts('seats');
  const { slug } = useZone();
  const [search, settled, setSearch] = useSearch();
  const [{ data }] = useQuery({ query: PeopleToSeatDocument, variables: { zone: slug, search: settled } });
  const people = data?.peopleToSeat ?? [];
  const label = useLabel();
  return (
    <FindField
      label={t('screen.place.person')}
      searchLabel={t('screen.place.person.search')}
      none={data ? t('screen.place.person.none') : '…'}
      error={error}
      found={people.map((person) => ({
        value: person.personId,
        label: label(person),
        disabled: person.collegeKey !== null || person.standsInFor !== null,
      }))}
      search={search}
      onSearch={setSearch}
      value={value?.id ?? ''}
      onChange={(id) => {
        const person = people.find(({ personId }) => personId === id);
        onChange(person && { id, name: person.name });
      }}
    />
  );
};

const useLabel = () => {
  const t = useTexts('seats');
  const { byKey } = useColleges();
  return ({ name, collegeKey, standsInFor }: PeopleToSeatQuery['peopleToSeat'][number]): string => {
    if (collegeKey !== null)
      return t('screen.place.person.held', { name, college: byKey(collegeKey)?.name ?? collegeKey });
    if (standsInFor !== null) return t('screen.place.person.stands', { name, seat: standsInFor });
    return t('screen.place.person.option', { name });
  };
};
