import { quorumSchema } from './poll-facts.js';
import type { CouncilPollsQuery } from '../generated/body.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Acts } from '../ui/Acts.js';
import { ButtonLink } from '../ui/Button.js';
import { Card, CardList } from '../ui/Card.js';
import { TimeCost } from '../ui/TimeCost.js';
import { VerdictBadge } from './VerdictBadge.js';

type Poll = CouncilPollsQuery['polls']['items'][number];

/** Votes one can still take part in, the nearest close first; those not open yet say so. */
export const OpenPolls = ({ polls }: { readonly polls: readonly Poll[] }) => (
  <CardList>
    {polls.map((poll) => (
      <OpenPoll key={poll.id} poll={poll} />
    ))}
  </CardList>
);

const OpenPoll = ({ poll }: { readonly poll: Poll }) =>
  poll.stage === 'open' ? <PollToVote poll={poll} /> : <PollToCome poll={poll} />;

const PollToCome = ({ poll }: { readonly poll: Poll }) => {
  const t = useTexts('body', 'vote');
  const { slug } = useZone();
  return (
    <Card title={poll.title} mark={<VerdictBadge poll={poll} />}>
      <Acts>
        <ButtonLink to={`/z/${slug}/polls/${poll.id}`}>{t('screen.poll.follow')}</ButtonLink>
      </Acts>
    </Card>
  );
};

const PollToVote = ({ poll }: { readonly poll: Poll }) => {
  const t = useTexts('body', 'vote');
  const { slug } = useZone();
  const { when } = useDates();
  const asked = poll.myCollegeKey !== null && poll.myChoice === null;
  const quorum = quorumSchema.safeParse(poll.turnout);
  return (
    <Card
      title={poll.title}
      calling={asked}
      mark={asked && <TimeCost minutes={1} />}
      meta={t('screen.poll.closes', { when: when(poll.closesAt) })}
    >
      {quorum.success && <p>{t('screen.poll.present', { ...quorum.data })}</p>}
      <p>
        {t(
          poll.myCollegeKey === null
            ? 'screen.poll.not-on-roll'
            : asked
              ? 'screen.poll.asked'
              : 'screen.poll.cast',
        )}
      </p>
      <Acts>
        {poll.myCollegeKey !== null && (
          <ButtonLink kind={asked ? 'primary' : 'quiet'} to={`/z/${slug}/polls/${poll.id}/vote`}>
            {t(asked ? 'screen.poll.vote' : 'screen.poll.vote-again')}
          </ButtonLink>
        )}
        <ButtonLink to={`/z/${slug}/polls/${poll.id}`}>{t('screen.poll.follow')}</ButtonLink>
      </Acts>
    </Card>
  );
};

/** Votes that ended, the latest first. */
export const PastPolls = ({ polls }: { readonly polls: readonly Poll[] }) => (
  <CardList>
    {polls.map((poll) => (
      <PastPoll key={poll.id} poll={poll} />
    ))}
  </CardList>
);

const PastPoll = ({ poll }: { readonly poll: Poll }) => {
  const t = useTexts('body', 'vote');
  const { slug } = useZone();
  const { date } = useDates();
  return (
    <Card
      title={poll.title}
      to={`/z/${slug}/polls/${poll.id}`}
      mark={<VerdictBadge poll={poll} />}
      meta={t('screen.poll.closed', { date: date(poll.closesAt) })}
    />
  );
};
