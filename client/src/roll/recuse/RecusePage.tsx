import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { RecuseDocument, RollNamesDocument } from '../../generated/roll.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships, useSession, useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { ButtonLink } from '../../ui/Button.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { FindField, useSearch } from '../../ui/fields/FindField.js';
import { ActForm } from '../../platform/act/ActForm.js';

/** Steps back from a vote before it opens; an agent may record it for somebody else. */
export const RecusePage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('roll', 'vote');
  const { slug } = useZone();
  const { poll = '' } = useParams();
  const member = useMemberships().length > 0;
  const [{ data, error }] = useQuery({
    query: RollNamesDocument,
    variables: { zone: slug, poll },
    pause: !member,
  });
  return (
    <Page
      title={t('screen.recuse')}
      sentence={t('screen.recuse.sentence')}
      width="text"
      trail={[
        { to: `/z/${slug}/polls/${poll}`, label: data?.poll?.title ?? '…' },
        { to: `/z/${slug}/polls/${poll}/roll`, label: t('screen.roll') },
      ]}
    >
      <FailureNotice error={error} />
      {!member && <Notice>{t('screen.roll.members-only')}</Notice>}
      {data?.roll.frozen && (
        <Notice
          tone="refusal"
          action={
            data.poll?.stage === 'open' && (
              <ButtonLink to={`/z/${slug}/polls/${poll}/roll/correct`}>{t('screen.roll.correct')}</ButtonLink>
            )
          }
        >
          {t('screen.recuse.too-late')}
        </Notice>
      )}
      {data && !data.roll.frozen && <RecuseForm poll={poll} />}
    </Page>
  );
};

const RecuseForm = ({ poll }: { readonly poll: string }) => {
  const t = useTexts('roll');
  const { slug } = useZone();
  const navigate = useNavigate();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const session = useSession();
  const me = session.state === 'signed-in' ? session.person.id : '';
  const [person, setPerson] = useState(me);
  const [grounds, setGrounds] = useState('');
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(RecuseDocument, (data) => data.recuse);
  const recuse = async () => {
    setTried(true);
    if (grounds.trim() === '') return;
    if (!(await act({ zone: slug, poll, person: person || null, grounds: grounds.trim() }))) return;
    announce(t('screen.recuse.done'));
    await navigate(`/z/${slug}/polls/${poll}/roll`);
  };
  return (
    <ActForm
      verb={t(person === me ? 'screen.recuse.do' : 'screen.recuse.do.other')}
      words={['roll', 'vote']}
      acting={acting}
      onSubmit={recuse}
    >
      {agent && <WhoStepsBack poll={poll} me={me} value={person} onChange={setPerson} />}
      <LongTextField
        label={t('screen.recuse.grounds')}
        hint={t('screen.recuse.grounds.hint')}
        error={tried && grounds.trim() === '' && t('screen.recuse.grounds.missing')}
        rows={3}
        maxLength={2_000}
        value={grounds}
        onChange={setGrounds}
      />
    </ActForm>
  );
};

type WhoProps = {
  readonly poll: string;
  readonly me: string;
  readonly value: string;
  readonly onChange: (person: string) => void;
};

/** An agent steps back, or records that somebody else must. */
const WhoStepsBack = ({ poll, me, value, onChange }: WhoProps) => {
  const t = useTexts('roll');
  const { slug } = useZone();
  const [search, settled, setSearch] = useSearch();
  const [{ data }] = useQuery({ query: RollNamesDocument, variables: { zone: slug, poll, search: settled } });
  const others = (data?.roll.items ?? []).filter(({ personId, recused }) => personId !== me && !recused);
  return (
    <FindField
      label={t('screen.recuse.who')}
      searchLabel={t('screen.roll.search')}
      none={t('screen.roll.none')}
      found={[
        { value: me, label: t('screen.recuse.me') },
        ...others.map(({ personId, name }) => ({ value: personId, label: name })),
      ]}
      search={search}
      onSearch={setSearch}
      value={value}
      onChange={onChange}
    />
  );
};
