import { useSearchParams } from 'react-router';
import { ConsentsDocument } from '../generated/consent.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { CardList } from '../ui/Card.js';
import { Choices } from '../ui/Choices.js';
import { CursorPager } from '../ui/CursorPager.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Page } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { ConsentCard } from './ConsentCard.js';

const VIEWS = ['running', 'ended'] as const;

/** Every consent of the zone, and every election without candidate. */
export const ConsentsPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('consent', 'vote');
  const { slug } = useZone();
  const [search] = useSearchParams();
  const mayOpen = useMemberships().some(({ role, college }) => role === 'agent' || college !== null);
  const view = VIEWS.find((one) => one === search.get('show')) ?? 'running';
  const after = search.get('after');
  const variables = { zone: slug, ended: view === 'ended', after };
  const { data, error, refetch } = useLiveQuery(ConsentsDocument, variables, ['consent']);
  const shown = data?.consents.items ?? [];
  return (
    <Page
      title={t('screen.consents')}
      sentence={t('screen.consents.sentence')}
      action={
        mayOpen && (
          <ButtonLink kind="primary" to={`/z/${slug}/consents/new`}>
            {t('screen.consents.new')}
          </ButtonLink>
        )
      }
    >
      <Choices
        label={t('screen.consents.filter')}
        of={VIEWS.map((one) => ({
          to: `?show=${one}`,
          label: t(`screen.consents.${one}`),
          chosen: one === view,
        }))}
      />
      <FailureNotice error={error} retry={refetch} />
      {!data && !error && <Skeleton lines={4} />}
      {data && shown.length === 0 && (
        <EmptyState drawing="table" title={t(`screen.consents.${view}.none`)}>
          {view === 'running' && t('screen.consents.none.more')}
        </EmptyState>
      )}
      <CardList>
        {shown.map((consent) => (
          <ConsentCard key={consent.id} consent={consent} />
        ))}
      </CardList>
      <CursorPager after={after} next={data?.consents.next ?? null} />
    </Page>
  );
};
