import { useQuery } from 'urql';
import type { RollAct } from '@communaux/shared/vote';
import { useColleges } from '../../body/index.js';
import { MissingFromRollDocument, RollNamesDocument } from '../../generated/roll.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useSession, useZone } from '../../platform/session/session.js';
import { bare } from '../../ui/bare.js';
import { FindField, useSearch, type Found } from '../../ui/fields/FindField.js';

type WhoProps = {
  readonly poll: string;
  readonly change: RollAct;
  readonly value: string;
  readonly error: string | false;
  readonly onChange: (person: string) => void;
};

/** Whose line: somebody on the roll, or, to be entered, a member with a mandate who is missing from it. */
export const WhoField = ({ poll, change, value, error, onChange }: WhoProps) => {
  const t = useTexts('roll');
  const [search, settled, setSearch] = useSearch();
  const adding = change === 'add';
  const listed = useListed(poll, settled, change);
  const missing = useMissing(poll, settled, !adding);
  return (
    <FindField
      label={t('screen.correct.who')}
      searchLabel={t('screen.roll.search')}
      none={t(adding ? 'screen.correct.who.none' : 'screen.roll.none')}
      error={error}
      found={adding ? missing : listed}
      search={search}
      onSearch={setSearch}
      value={value}
      onChange={onChange}
    />
  );
};

const useListed = (poll: string, search: string | null, change: RollAct): readonly Found[] => {
  const { slug } = useZone();
  const { byKey } = useColleges();
  const [{ data }] = useQuery({
    query: RollNamesDocument,
    variables: { zone: slug, poll, search },
    pause: change === 'add',
  });
  return (data?.roll.items ?? [])
    .filter(({ recused }) => change === 'remove' || recused === (change === 'restore'))
    .map(({ personId, name, collegeKey }) => ({
      value: personId,
      label: `${name} · ${byKey(collegeKey)?.name ?? collegeKey}`,
    }));
};

/** Members who vote in the body and are not on this roll; the reader first, who may ask for themselves. */
const useMissing = (poll: string, search: string | null, pause: boolean): readonly Found[] => {
  const t = useTexts('roll');
  const { slug } = useZone();
  const { byKey } = useColleges();
  const session = useSession();
  const [{ data }] = useQuery({
    query: MissingFromRollDocument,
    variables: { zone: slug, poll, search },
    pause,
  });
  const listed = new Set(data?.roll.items.map(({ personId }) => personId));
  const me =
    session.state === 'signed-in' &&
    data?.myRollLine === null &&
    bare(session.person.name).includes(bare(search ?? ''))
      ? [{ personId: session.person.id, label: t('screen.correct.who.me', { name: session.person.name }) }]
      : [];
  const others = (data?.proxyHolders ?? []).map(({ personId, name, collegeKey }) => ({
    personId,
    label: `${name} · ${byKey(collegeKey)?.name ?? collegeKey}`,
  }));
  return [...me, ...others]
    .filter(({ personId }) => !listed.has(personId))
    .map(({ personId, label }) => ({ value: personId, label }));
};
