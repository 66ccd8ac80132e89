import { useQuery } from 'urql';
import { PeopleToSeatDocument } from '../../generated/roll.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { FindField, useSearch } from '../../ui/fields/FindField.js';

type Person = { readonly id: string; readonly name: string };
type CandidateProps = {
  readonly label: string;
  /** What is looked for before anybody types. */
  readonly start: string;
  readonly value: Person | undefined;
  readonly onChange: (person: Person | undefined) => void;
};

/** Somebody of the zone who stands; those who vote already may, and leave that mandate if they win. */
export const CandidateField = ({ label, start, value, onChange }: CandidateProps) => {
  const t = useTexts('seating');
  const { slug } = useZone();
  const [search, settled, setSearch] = useSearch(value?.name ?? start);
  const [{ data }] = useQuery({
    query: PeopleToSeatDocument,
    variables: { zone: slug, search: settled },
    pause: settled === null,
  });
  const people = settled === null ? [] : (data?.peopleToSeat ?? []);
  return (
    <FindField
      label={label}
      searchLabel={`${label}. ${t('screen.seating.search')}`}
      none={settled !== null && data ? t('screen.seating.none') : null}
      found={people.map(({ personId, name }) => ({ value: personId, label: name }))}
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
