import { useSearchParams } from 'react-router';
import type { PollStage } from '../generated/schema.js';
import { PollsDocument, type PollsQuery } from '../generated/vote.documents.js';
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
import { PollCard } from './PollCard.js';

const VIEWS = ['open', 'announced', 'ended'] as const;
type View = (typeof VIEWS)[number];
const STAGES_OF = {
  open: ['open'],
  announced: ['draft', 'scheduled'],
  ended: ['closed', 'tallied', 'contested', 'certified', 'published'],
} as const satisfies Readonly<Record<View, readonly PollStage[]>>;

/** Every vote of the zone, by where it stands. */
export const PollsPage = () => {
  const t = useTexts('polls');
  const { slug } = useZone();
  const [search] = useSearchParams();
  const mayPropose = useMemberships().some(({ role, college }) => role === 'agent' || college !== null);
  const view = VIEWS.find((one) => one === search.get('show')) ?? 'open';
  const after = search.get('after');
  const { data, error, refetch } = useLiveQuery(
    PollsDocument,
    { zone: slug, after, stages: [...STAGES_OF[view]] },
    ['poll', 'ballot'],
  );
  const shown = data?.polls.items ?? [];
  return (
    <Page
      title={t('screen.polls')}
      sentence={t('screen.polls.sentence')}
      action={
        mayPropose && (
          <ButtonLink kind="primary" to={`/z/${slug}/votes/new`}>
            {t('screen.polls.new')}
          </ButtonLink>
        )
      }
    >
      <Choices
        label={t('screen.polls.filter')}
        of={VIEWS.map((one) => ({
          to: `?show=${one}`,
          label: t(`screen.polls.${one}`),
          chosen: one === view,
        }))}
      />
      <FailureNotice error={error} retry={refetch} />
      {!data && !error && <Skeleton lines={4} />}
      {data && shown.length === 0 && (
        <EmptyState drawing="table" title={t(`screen.polls.${view}.none`)}>
          {view !== 'ended' && t('screen.polls.more')}
        </EmptyState>
      )}
      <CardList>
        {inOrder(view, shown).map((poll) => (
          <PollCard key={poll.id} poll={poll} />
        ))}
      </CardList>
      <CursorPager after={after} next={data?.polls.next ?? null} />
    </Page>
  );
};

type Polls = PollsQuery['polls']['items'];

/** What comes soonest first; what ended, latest first, as the list arrives. */
const inOrder = (view: View, polls: Polls): Polls => {
  if (view === 'open') return polls.toSorted((a, b) => a.closesAt.localeCompare(b.closesAt));
  if (view === 'announced') return polls.toSorted((a, b) => a.opensAt.localeCompare(b.opensAt));
  return polls;
};
