import { ClaimsDocument, type ClaimCardFragment } from '../../generated/zone.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useLiveQuery } from '../../platform/live/use-live-query.js';
import { useSignInPath } from '../../platform/session/paths.js';
import { useSession, useZone } from '../../platform/session/session.js';
import { ButtonLink } from '../../ui/Button.js';
import { CardList } from '../../ui/Card.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { Section } from '../../ui/Section.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { ClaimCard } from './ClaimCard.js';

/** Claims that wait for the reader's answer, and the reader's own. */
export const ClaimsPage = () => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const { state } = useSession();
  const signIn = useSignInPath();
  return (
    <Page
      title={t('screen.claims')}
      sentence={t('screen.claims.sentence')}
      action={<ButtonLink to={`/z/${slug}/claim`}>{t('screen.claim')}</ButtonLink>}
    >
      {state === 'visitor' && (
        <Notice
          action={
            <ButtonLink kind="primary" to={signIn}>
              {t('me.sign-in')}
            </ButtonLink>
          }
        >
          {t('screen.claims.sign-in')}
        </Notice>
      )}
      {state === 'signed-in' && <Claims />}
    </Page>
  );
};

const Claims = () => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const { data, error, refetch } = useLiveQuery(ClaimsDocument, { zone: slug }, ['claim']);
  if (error) return <FailureNotice error={error} retry={refetch} />;
  if (!data) return <Skeleton lines={5} />;
  const mine = data.claims.filter((claim) => claim.mine);
  const others = data.claims.filter((claim) => !claim.mine);
  return (
    <>
      <Section title={t('screen.claims.waiting')}>
        {others.length === 0 ? (
          <EmptyState drawing="hedge" title={t('screen.claims.waiting.none')}>
            {t('screen.claims.waiting.none.more')}
          </EmptyState>
        ) : (
          <ClaimList claims={others} />
        )}
      </Section>
      <Section title={t('screen.claims.mine')}>
        {mine.length === 0 ? <p>{t('screen.claims.mine.none')}</p> : <ClaimList claims={mine} />}
      </Section>
    </>
  );
};

const ClaimList = ({ claims }: { readonly claims: readonly ClaimCardFragment[] }) => (
  <CardList>
    {claims.map((claim) => (
      <ClaimCard key={claim.id} claim={claim} />
    ))}
  </CardList>
);
