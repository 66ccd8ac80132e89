import { useSearchParams } from 'react-router';
import { GuardiansDocument } from '../generated/guardian.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { CardList } from '../ui/Card.js';
import { CursorPager } from '../ui/CursorPager.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';
import { Skeleton } from '../ui/Skeleton.js';
import { RightCard } from './RightCard.js';
import { VetoCard } from './VetoCard.js';

/** Who may suspend decisions, on what, and what they did with that right. */
export const GuardiansPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('guardian', 'vote');
  const { slug } = useZone();
  const [search] = useSearchParams();
  const after = search.get('after');
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const moves = ['veto', 'veto-right', 'mandate', 'poll'];
  const { data, error, refetch } = useLiveQuery(GuardiansDocument, { zone: slug, after }, moves);
  const rights = data?.vetoRights ?? [];
  const vetoes = data?.vetoes.items ?? [];
  return (
    <Page
      title={t('screen.guardians')}
      sentence={t('screen.guardians.sentence')}
      action={
        agent && (
          <ButtonLink kind="primary" to={`/z/${slug}/guardians/new`}>
            {t('screen.guardians.grant')}
          </ButtonLink>
        )
      }
    >
      <FailureNotice error={error} retry={refetch} />
      {!data && !error && <Skeleton lines={4} />}
      {data && rights.length === 0 && (
        <EmptyState drawing="hedge" title={t('screen.guardians.none')}>
          {t('screen.guardians.none.more')}
        </EmptyState>
      )}
      <CardList>
        {rights.map((right) => (
          <RightCard key={right.id} right={right} mayEnd={agent} />
        ))}
      </CardList>
      {data && (
        <Section title={t('screen.vetoes')}>
          {vetoes.length === 0 && <p>{t('screen.vetoes.none')}</p>}
          {vetoes.map((veto) => (
            <VetoCard key={veto.id} veto={veto} listed />
          ))}
          <CursorPager after={after} next={data.vetoes.next ?? null} />
        </Section>
      )}
    </Page>
  );
};
