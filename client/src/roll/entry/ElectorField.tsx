import { useQuery } from 'urql';
import { useColleges } from '../../body/index.js';
import { RollNamesDocument } from '../../generated/roll.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { FindField, useSearch } from '../../ui/fields/FindField.js';

type ElectorProps = {
  readonly poll: string;
  readonly value: string;
  readonly error: string | false;
  readonly onChange: (person: string) => void;
};

/** Somebody on the roll with a vote; who has voted already is shown and cannot be chosen. */
export const ElectorField = ({ poll, value, error, onChange }: ElectorProps) => {
  const t = useTexts('entry');
  const { slug } = useZone();
  const { byKey } = useColleges();
  const [search, settled, setSearch] = useSearch();
  const [{ data }] = useQuery({ query: RollNamesDocument, variables: { zone: slug, poll, search: settled } });
  const voting = (data?.roll.items ?? []).filter(
    ({ voice, recused }) => voice === 'deliberative' && !recused,
  );
  return (
    <FindField
      label={t('screen.entry.who')}
      searchLabel={t('screen.entry.who.search')}
      none={data ? t('screen.entry.who.none') : '…'}
      error={error}
      found={voting.map(({ personId, name, collegeKey, voted }) => ({
        value: personId,
        label: t(voted ? 'screen.entry.who.voted' : 'screen.entry.who.option', {
          name,
          college: byKey(collegeKey)?.name ?? collegeKey,
        }),
        disabled: voted === true,
      }))}
      search={search}
      onSearch={setSearch}
      value={value}
      onChange={onChange}
    />
  );
};
