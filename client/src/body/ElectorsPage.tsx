import { useState } from 'react';
import { useQuery } from 'urql';
import { ElectorsDocument, type ElectorsQuery } from '../generated/body.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useMemberships, useZone } from '../platform/session/session.js';
import { Button } from '../ui/Button.js';
import { CollegeBadge } from '../ui/CollegeShape.js';
import { DataTable } from '../ui/DataTable.js';
import { useSearch } from '../ui/fields/FindField.js';
import { SelectField } from '../ui/fields/SelectField.js';
import { TextField } from '../ui/fields/TextField.js';
import { Page } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { Tag } from '../ui/StateBadge.js';
import type { CollegeShown } from './colleges.js';
import { useColleges, type Colleges } from './use-colleges.js';
import styles from './body.module.css';

type Elector = ElectorsQuery['electors']['items'][number];

/** Who may vote, by college. Names are for members: a visitor reads why they see none. */
export const ElectorsPage = () => {
  const t = useTexts('body');
  const member = useMemberships().length > 0;
  return (
    <Page title={t('screen.electors.title')} sentence={t('screen.electors.sentence')}>
      {member ? <Electors /> : <p>{t('screen.electors.members-only')}</p>}
    </Page>
  );
};

const Electors = () => {
  const t = useTexts('body');
  const colleges = useColleges();
  const [college, setCollege] = useState('');
  const [name, search, setName] = useSearch();
  const everyone = { value: '', label: t('screen.electors.all') };
  return (
    <>
      <div className={styles['filters']}>
        <TextField label={t('screen.elector')} optional="plainly" value={name} onChange={setName} />
        <SelectField
          label={t('screen.college')}
          options={[everyone, ...colleges.all.map((one) => ({ value: one.id, label: one.name }))]}
          value={college}
          onChange={setCollege}
        />
      </div>
      <ElectorPage
        key={`${college} ${search}`}
        college={college || null}
        search={search}
        after={null}
        colleges={colleges}
      />
    </>
  );
};

type PageProps = {
  readonly college: string | null;
  readonly search: string | null;
  readonly after: string | null;
  readonly colleges: Colleges;
};

/** One page of names, and the next one under it when it is asked for. */
const ElectorPage = ({ college, search, after, colleges }: PageProps) => {
  const t = useTexts('body');
  const { slug } = useZone();
  const [more, setMore] = useState(false);
  const [{ data, error }, ask] = useQuery({
    query: ElectorsDocument,
    variables: { zone: slug, college, search, after },
  });
  const next = data?.electors.next ?? null;
  if (error) return <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  return (
    <>
      {data ? <ElectorTable electors={data.electors.items} colleges={colleges} /> : <Skeleton lines={5} />}
      {next !== null && !more && <Button onClick={() => setMore(true)}>{t('screen.electors.more')}</Button>}
      {next !== null && more && (
        <ElectorPage college={college} search={search} after={next} colleges={colleges} />
      )}
    </>
  );
};

const ElectorTable = ({
  electors,
  colleges,
}: Pick<PageProps, 'colleges'> & { electors: readonly Elector[] }) => {
  const t = useTexts('body');
  const { date } = useDates();
  return (
    <DataTable
      caption={t('screen.electors.caption')}
      captionHidden
      rows={electors}
      rowKey={(one) => one.id}
      empty={<p>{t('screen.electors.none')}</p>}
      columns={[
        { key: 'name', title: t('screen.elector'), cell: nameOf },
        {
          key: 'college',
          title: t('screen.college'),
          cell: (one) => badgeOf(colleges.byId(one.collegeId)),
        },
        { key: 'until', title: t('screen.mandate-ends'), cell: (one) => date(one.endsAt) },
      ]}
    />
  );
};

/** Who speaks or attends without voting is said so beside their name. */
const Named = ({ name, voice }: Pick<Elector, 'name' | 'voice'>) => {
  const t = useTexts('body');
  return (
    <>
      {name} {voice === 'consultative' && <Tag>{t('body.voice.consultative')}</Tag>}
      {voice === 'observer' && <Tag>{t('body.voice.observer')}</Tag>}
    </>
  );
};

const nameOf = (one: Elector) => <Named {...one} />;

const badgeOf = (college: CollegeShown | undefined) =>
  college && <CollegeBadge shape={college.shape}>{college.name}</CollegeBadge>;
