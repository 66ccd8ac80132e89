import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { VOICES } from '@communaux/shared/body';
import { BLANK, decideVote, plainLine, type RollLine } from '@communaux/shared/vote';
import { isRefused, type Id } from '@communaux/shared/kernel';
import { PollDocument, type PollSheetFragment } from '../generated/vote.documents.js';
import { WaitingPage } from '../platform/errors/WaitingPage.js';
import { readInstant, useDates } from '../platform/language/use-dates.js';
import { useRefusals, useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { Page } from '../ui/Page.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
import { Booth } from './Booth.js';
import { readQuestion } from './poll-question.js';
import { isCarried, stageOf } from './turnout.js';

/** The door of the booth: opens it to whoever may vote now, and tells the others why not. */
export const BoothPage = () => {
  // With the words of its parts: ones that came later would hide a ballot being filled.
  const t = useTexts('vote', 'booth', 'body');
  const { slug } = useZone();
  const { poll: id = '' } = useParams();
  // Asked anew: a ballot is begun from the one that stands, and what was read before may be older than it.
  const [asked, ask] = useQuery({
    query: PollDocument,
    variables: { zone: slug, id },
    requestPolicy: 'network-only',
  });
  if (asked.data?.poll) return <Door poll={asked.data.poll} />;
  return (
    <WaitingPage
      title={t('screen.booth')}
      asked={asked}
      retry={() => ask({ requestPolicy: 'network-only' })}
    />
  );
};

const Door = ({ poll }: { readonly poll: PollSheetFragment }) => {
  const t = useTexts('vote', 'booth');
  const { slug } = useZone();
  const { now } = useDates();
  const word = useRefusals('vote');
  const question = readQuestion(poll.questionForm);
  if (question === null)
    return (
      <Page title={poll.title}>
        <Notice tone="refusal">{t('screen.booth.unknown-method')}</Notice>
      </Page>
    );
  const may = decideVote({
    poll: timesOf(poll),
    question,
    rollLine: lineOf(poll),
    choice: BLANK,
    came: { holder: isCarried(poll), giver: poll.myBallot !== null && !isCarried(poll) },
    now,
  });
  const own = !isRefused(may);
  if (own || (poll.stage === 'open' && poll.myMandates.length > 0))
    return <Booth poll={poll} question={question} own={own} />;
  return (
    <Page title={poll.title}>
      <RefusalNotice
        reasons={may.reasons.map((reason) => ({ words: word(reason) }))}
        action={<ButtonLink to={`/z/${slug}/polls/${poll.id}`}>{t('screen.booth.follow')}</ButtonLink>}
      />
    </Page>
  );
};

const timesOf = ({ stage, opensAt, closesAt }: PollSheetFragment) => ({
  stage: stageOf(stage),
  opensAt: readInstant(opensAt),
  closesAt: readInstant(closesAt),
});

/** The server keeps ids of the roll to itself; what the line says is all that the door needs. */
const lineOf = ({ myCollegeKey, myLine }: PollSheetFragment): RollLine | null => {
  if (myCollegeKey === null) return null;
  const voice = VOICES.find((one) => one === myLine?.voice) ?? 'deliberative';
  const line = plainLine('me' as Id<'person'>, myCollegeKey as Id<'college'>);
  const proxyTo = myLine?.proxyTo == null ? null : ('holder' as Id<'person'>);
  return { ...line, voice, recused: myLine?.recused ?? false, proxyTo };
};
