import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { PollToSuspendDocument } from '../generated/guardian.documents.js';
import { WaitingPage } from '../platform/errors/WaitingPage.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { Page } from '../ui/Page.js';
import { VetoSteps } from './VetoSteps.js';

/** Where a guardian suspends a decision: open to whoever may do it now, and tells the others why not. */
export const VetoPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('guardian', 'vote');
  const { slug } = useZone();
  const { poll: id = '' } = useParams();
  const variables = { zone: slug, poll: id };
  const [asked, ask] = useQuery({ query: PollToSuspendDocument, variables });
  const { poll, pollGuard: guard } = asked.data ?? {};
  if (!poll || !guard)
    return (
      <WaitingPage
        title={t('screen.veto')}
        asked={asked}
        retry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  if (guard.mayVeto) return <VetoSteps guard={guard} title={poll.title} />;
  return (
    <Page title={t('screen.veto')} sentence={poll.title} width="text">
      <Notice
        tone="refusal"
        title={t('screen.veto.not-now')}
        action={<ButtonLink to={`/z/${slug}/polls/${id}`}>{t('screen.veto.to-poll')}</ButtonLink>}
      >
        <p>{t('screen.veto.not-now.more')}</p>
      </Notice>
    </Page>
  );
};
