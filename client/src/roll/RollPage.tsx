import { useParams, useSearchParams } from 'react-router';
import { RollDocument, type RollQuery } from '../generated/roll.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { NotFoundPage } from '../platform/errors/NotFoundPage.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../platform/session/session.js';
import { Acts } from '../ui/Acts.js';
import { ButtonLink } from '../ui/Button.js';
import { CursorPager } from '../ui/CursorPager.js';
import { TextField } from '../ui/fields/TextField.js';
import { Notice } from '../ui/Notice.js';
import { Page } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { AmendmentList } from './correct/AmendmentList.js';
import { useSearch } from '../ui/fields/FindField.js';
import { RecusalList } from './recuse/RecusalList.js';
import { RollTable } from './RollTable.js';
import styles from './roll.module.css';

/** The roll of a vote: who may vote, in whose name, and what was corrected in it. */
export const RollPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('roll', 'vote');
  const { slug } = useZone();
  const { poll = '' } = useParams();
  const [address, setAddress] = useSearchParams();
  const after = address.get('after');
  const [search, settled, setSearch] = useSearch();
  const member = useMemberships().length > 0;
  const { data, error, fetching, refetch } = useLiveQuery(
    RollDocument,
    { zone: slug, poll, search: settled, after },
    [`roll/${poll}`, `poll/${poll}`, `ballot/${poll}`, 'proxy', 'mandate', 'substitute'],
    { pause: !member },
  );
  if (data && !data.poll && !fetching) return <NotFoundPage />;
  return (
    <Page
      title={t('screen.roll')}
      sentence={data && t(data.roll.frozen ? 'screen.roll.sentence.frozen' : 'screen.roll.sentence.before')}
      action={data?.poll && <RollAct poll={data.poll} />}
      trail={[
        { to: `/z/${slug}/council`, label: t('nav.council') },
        { to: `/z/${slug}/polls/${poll}`, label: data?.poll?.title ?? '…' },
      ]}
    >
      {!member && <Notice>{t('screen.roll.members-only')}</Notice>}
      <FailureNotice error={error} retry={refetch} />
      {data && <Changes roll={data} poll={poll} />}
      {member && (
        <div className={styles['search']}>
          <TextField
            label={t('screen.roll.search')}
            optional="plainly"
            value={search}
            onChange={(text) => {
              setSearch(text);
              // A search starts from its own first page.
              if (after !== null) setAddress({}, { replace: true });
            }}
          />
        </div>
      )}
      {member && !data && !error && <Skeleton lines={6} />}
      {data && <RollSheet roll={data.roll} after={after} />}
    </Page>
  );
};

type Poll = NonNullable<RollQuery['poll']>;

/** Before the opening one steps back; while it runs, the roll is corrected. */
const RollAct = ({ poll }: { readonly poll: Poll }) => {
  const t = useTexts('roll');
  const { slug } = useZone();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const here = `/z/${slug}/polls/${poll.id}`;
  if (poll.withdrawnAt !== null) return null;
  if (poll.stage === 'draft' || poll.stage === 'scheduled')
    return <ButtonLink to={`${here}/recuse`}>{t('screen.roll.recuse')}</ButtonLink>;
  if (poll.stage !== 'open') return null;
  return (
    <Acts>
      <ButtonLink to={`${here}/roll/correct`}>{t('screen.roll.correct')}</ButtonLink>
      {agent && <ButtonLink to={`${here}/entry`}>{t('screen.roll.enter')}</ButtonLink>}
    </Acts>
  );
};

type ChangesProps = { readonly roll: RollQuery; readonly poll: string };

/** Who steps back and what is corrected, some of it waiting for a signature: before fifty names, not after them. */
const Changes = ({ roll: { recusals, rollAmendments, poll: sheet }, poll }: ChangesProps) => (
  <>
    <AmendmentList amendments={rollAmendments} open={sheet?.stage === 'open'} />
    <RecusalList recusals={recusals} poll={poll} />
  </>
);

type SheetProps = { readonly roll: RollQuery['roll']; readonly after: string | null };

const RollSheet = ({ roll, after }: SheetProps) => {
  const t = useTexts('roll');
  return (
    <>
      <RollTable lines={roll.items} />
      <CursorPager after={after} next={roll.next ?? null} />
      {roll.digest && <p className={styles['digest']}>{t('screen.roll.digest', { digest: roll.digest })}</p>}
    </>
  );
};
