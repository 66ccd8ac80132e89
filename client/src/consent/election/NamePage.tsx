import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { LEAST_REASON } from '@communaux/shared/vote';
import {
  ConsentDocument,
  NominateDocument,
  type ConsentSheetFragment,
} from '../../generated/consent.documents.js';
import { WaitingPage } from '../../platform/errors/WaitingPage.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { ButtonLink } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { PersonForm } from './PersonForm.js';

/** Where one names somebody for a seat, and says why. */
export const NamePage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('naming', 'consent', 'vote');
  const { slug } = useZone();
  const { consent: id = '' } = useParams();
  const [asked, ask] = useQuery({
    query: ConsentDocument,
    variables: { zone: slug, id },
  });
  if (asked.data?.consent) return <NameSheet consent={asked.data.consent} />;
  return (
    <WaitingPage
      title={t('screen.nominate')}
      asked={asked}
      retry={() => ask({ requestPolicy: 'network-only' })}
    />
  );
};

const NameSheet = ({
  consent: { id, title, acts, eligible, myNomination },
}: {
  readonly consent: ConsentSheetFragment;
}) => {
  const t = useTexts('naming', 'consent');
  const { slug } = useZone();
  const navigate = useNavigate();
  const naming = useAct(NominateDocument, (data) => data.nominate);
  const name = async (nominee: string, reason: string) => {
    if (!(await naming.act({ zone: slug, id, nominee, reason }))) return;
    announce(t('screen.nominate.done'));
    await navigate(`/z/${slug}/consents/${id}`);
  };
  return (
    <Page
      title={t(myNomination === null ? 'screen.nominate' : 'screen.nominate.change')}
      sentence={title}
      width="text"
      trail={[
        { to: `/z/${slug}/consents`, label: t('screen.consents') },
        { to: `/z/${slug}/consents/${id}`, label: title },
      ]}
    >
      {myNomination !== null && <p>{t('screen.nomination.mine', { name: myNomination.nominee ?? '' })}</p>}
      {acts.includes('nominate') ? (
        <PersonForm
          primary
          who={t('screen.nominate.who')}
          why={t('screen.nominate.why')}
          hint={t('screen.nominate.why.hint', { least: LEAST_REASON })}
          submit={t(myNomination === null ? 'screen.nominate.do' : 'screen.nominate.change')}
          people={eligible}
          before={myNomination ? { person: myNomination.nomineeId, reason: myNomination.reason } : undefined}
          saying={naming}
          onSay={(nominee, reason) => void name(nominee, reason)}
        />
      ) : (
        <Notice
          tone="refusal"
          title={t('screen.nominate.not-now')}
          action={<ButtonLink to={`/z/${slug}/consents/${id}`}>{t('screen.consent.back')}</ButtonLink>}
        >
          <p>{t('screen.nominate.not-now.more')}</p>
        </Notice>
      )}
    </Page>
  );
};
