import { VerdictBadge } from '../body/index.js';
import type { PollsQuery } from '../generated/vote.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Acts } from '../ui/Acts.js';
import { ButtonLink } from '../ui/Button.js';
import { Card } from '../ui/Card.js';
import { TimeCost } from '../ui/TimeCost.js';
import { asMethod } from './poll-question.js';
import { turnoutSchema } from './turnout.js';

type PollCardProps = { readonly poll: PollsQuery['polls']['items'][number] };

/** A vote in the list: running ones say what they ask of the reader, ended ones what came out. */
export const PollCard = ({ poll }: PollCardProps) =>
  poll.stage === 'open' ? <Open poll={poll} /> : <Other poll={poll} />;

const Open = ({ poll }: PollCardProps) => {
  const t = useTexts('vote', 'polls');
  const { slug } = useZone();
  const { when } = useDates();
  const onRoll = poll.myCollegeKey !== null;
  const asked = onRoll && poll.myChoice === null;
  const methodWords = useMethodWords();
  const turnout = turnoutSchema.safeParse(poll.turnout);
  return (
    <Card
      level={2}
      title={poll.title}
      calling={asked}
      mark={asked && <TimeCost minutes={1} />}
      meta={[...methodWords(poll.method), t('screen.polls.closes', { when: when(poll.closesAt) })].join(
        ' · ',
      )}
    >
      {turnout.success && <p>{t('screen.polls.came', turnout.data)}</p>}
      <p>{t(asked ? 'screen.polls.asked' : onRoll ? 'screen.polls.cast' : 'screen.polls.not-mine')}</p>
      <Acts>
        {onRoll && (
          <ButtonLink kind={asked ? 'primary' : 'quiet'} to={`/z/${slug}/polls/${poll.id}/vote`}>
            {t(asked ? 'screen.poll.vote' : 'screen.poll.vote-again')}
          </ButtonLink>
        )}
        <ButtonLink to={`/z/${slug}/polls/${poll.id}`}>{t('screen.booth.follow')}</ButtonLink>
      </Acts>
    </Card>
  );
};

/** A way of voting these screens do not know yet goes unnamed. */
const useMethodWords = (): ((method: string) => readonly string[]) => {
  const t = useTexts('vote', 'polls');
  return (text) => {
    const method = asMethod(text);
    return method === undefined ? [] : [t(`screen.method.${method}`)];
  };
};

const Other = ({ poll }: PollCardProps) => {
  const t = useTexts('vote', 'polls');
  const { slug } = useZone();
  const { when, date } = useDates();
  const methodWords = useMethodWords();
  const ended = poll.stage !== 'draft' && poll.stage !== 'scheduled';
  const time = ended
    ? t('screen.polls.closed', { date: date(poll.closesAt) })
    : t('screen.polls.opens', { when: when(poll.opensAt) });
  return (
    <Card
      level={2}
      title={poll.title}
      to={`/z/${slug}/polls/${poll.id}`}
      mark={<VerdictBadge poll={poll} />}
      meta={[...methodWords(poll.method), time].join(' · ')}
    />
  );
};
