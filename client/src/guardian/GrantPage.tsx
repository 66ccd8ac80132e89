import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { THEMES, type Theme } from '@communaux/shared/vote';
import { useColleges } from '../body/index.js';
import { GrantVetoRightDocument, MandatesToCarryDocument } from '../generated/guardian.documents.js';
import { ActForm } from '../platform/act/ActForm.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useAct } from '../platform/act/use-act.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useMemberships, useZone } from '../platform/session/session.js';
import { announce } from '../ui/announce.js';
import { ManyField } from '../ui/fields/ManyField.js';
import { FindField, useSearch } from '../ui/fields/FindField.js';
import { TextField } from '../ui/fields/TextField.js';
import { Notice } from '../ui/Notice.js';
import { Page } from '../ui/Page.js';

/** The authority gives a mandate the right to suspend decisions on some subjects. */
export const GrantPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('guardian', 'vote', 'body');
  const { slug } = useZone();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  return (
    <Page
      title={t('screen.grant')}
      sentence={t('screen.grant.sentence')}
      width="text"
      trail={[
        { to: `/z/${slug}/council`, label: t('nav.council') },
        { to: `/z/${slug}/guardians`, label: t('screen.guardians') },
      ]}
    >
      {agent ? <GrantForm /> : <Notice>{t('screen.grant.not-yours')}</Notice>}
    </Page>
  );
};

const GrantForm = () => {
  const t = useTexts('guardian', 'vote');
  const { slug } = useZone();
  const navigate = useNavigate();
  const [mandateId, setMandate] = useState('');
  const [speaksFor, setSpeaksFor] = useState('');
  const [themes, setThemes] = useState<readonly Theme[]>([]);
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(GrantVetoRightDocument, (data) => data.grantVetoRight);
  const ready = mandateId !== '' && speaksFor.trim() !== '' && themes.length > 0;
  const grant = async () => {
    setTried(true);
    if (!ready || !(await act({ zone: slug, input: { mandateId, speaksFor, themes: [...themes] } }))) return;
    announce(t('screen.grant.done'));
    await navigate(`/z/${slug}/guardians`);
  };
  return (
    <ActForm verb={t('screen.grant.do')} words={['guardian', 'body']} acting={acting} onSubmit={grant}>
      <MandateField
        value={mandateId}
        error={tried && mandateId === '' && t('form.mandate.missing')}
        onChange={setMandate}
      />
      <TextField
        label={t('screen.grant.speaks-for')}
        hint={t('screen.grant.speaks-for.hint')}
        error={tried && speaksFor.trim() === '' && t('form.speaks-for.missing')}
        maxLength={120}
        value={speaksFor}
        onChange={setSpeaksFor}
      />
      <ManyField
        label={t('screen.grant.themes')}
        error={tried && themes.length === 0 && t('form.themes.missing')}
        choices={THEMES.map((value) => ({ value, label: t(`screen.theme.${value}`) }))}
        values={themes}
        onChange={setThemes}
      />
    </ActForm>
  );
};

type MandateFieldProps = {
  readonly value: string;
  readonly error: string | false;
  readonly onChange: (mandate: string) => void;
};

/** A mandate in force, found by the name of whoever holds it. */
const MandateField = ({ value, error, onChange }: MandateFieldProps) => {
  const t = useTexts('guardian');
  const { slug } = useZone();
  const { byId } = useColleges();
  const [search, settled, setSearch] = useSearch();
  const [{ data, error: failure }] = useQuery({
    query: MandatesToCarryDocument,
    variables: { zone: slug, search: settled },
  });
  return (
    <>
      <FailureNotice error={failure} />
      <FindField
        label={t('screen.grant.mandate')}
        searchLabel={t('screen.grant.mandate.search')}
        none={data ? t('screen.grant.mandate.none') : '…'}
        error={error}
        found={(data?.electors.items ?? []).map(({ id, name, collegeId }) => ({
          value: id,
          label: `${name} · ${byId(collegeId)?.name ?? ''}`,
        }))}
        search={search}
        onSearch={setSearch}
        value={value}
        onChange={onChange}
      />
    </>
  );
};
