import { useQuery } from 'urql';
import { useColleges } from '../../body/index.js';
import { ProxyHoldersDocument } from '../../generated/roll.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { FindField, useSearch } from '../../ui/fields/FindField.js';

type HolderProps = {
  readonly value: string;
  readonly error: string | false;
  readonly onChange: (person: string) => void;
};

/** A member with a vote, found by name; how many voices they carry already is said, since the rule has a cap. */
export const HolderField = ({ value, error, onChange }: HolderProps) => {
  const t = useTexts('proxies');
  const { slug } = useZone();
  const { byKey } = useColleges();
  const [search, settled, setSearch] = useSearch();
  const [{ data }] = useQuery({ query: ProxyHoldersDocument, variables: { zone: slug, search: settled } });
  const found = (data?.proxyHolders ?? []).map(({ personId, name, collegeKey, carries }) => ({
    value: personId,
    label: t(carries > 0 ? 'screen.give.holder.full' : 'screen.give.holder.option', {
      name,
      college: byKey(collegeKey)?.name ?? collegeKey,
      count: carries,
    }),
  }));
  return (
    <FindField
      label={t('screen.give.holder')}
      searchLabel={t('screen.give.holder.search')}
      none={data ? t('screen.give.holder.none') : '…'}
      error={error}
      found={found}
      search={search}
      onSearch={setSearch}
      value={value}
      onChange={onChange}
    />
  );
};
