import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ProxyWishDocument } from '../../generated/roll.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { GiveForm } from './GiveForm.js';

/** Lends one's voice to another member: to whom, for which votes, until when. */
export const GivePage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('proxies', 'roll', 'vote', 'body');
  const { slug } = useZone();
  const [address] = useSearchParams();
  const member = useMemberships().length > 0;
  const [{ data, error }] = useQuery({
    query: ProxyWishDocument,
    variables: { zone: slug },
    pause: !member,
  });
  return (
    <Page
      title={t('screen.give')}
      sentence={t('screen.give.sentence')}
      width="text"
      trail={[
        { to: `/z/${slug}/council`, label: t('nav.council') },
        { to: `/z/${slug}/proxies`, label: t('screen.proxies') },
      ]}
    >
      {!member && <Notice>{t('screen.roll.members-only')}</Notice>}
      <FailureNotice error={error} />
      {member && !data && !error && <Skeleton lines={5} />}
      {data?.myProxies.cap === 0 && <Notice>{t('screen.proxies.cap', { count: 0 })}</Notice>}
      {data && data.myProxies.cap > 0 && (
        <GiveForm polls={data.polls.items} poll={address.get('poll') ?? ''} />
      )}
    </Page>
  );
};
