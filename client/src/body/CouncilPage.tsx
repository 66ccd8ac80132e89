import { Link, useSearchParams } from 'react-router';
import { CouncilDocument, CouncilPollsDocument } from '../generated/body.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { CursorPager } from '../ui/CursorPager.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';
import { Skeleton } from '../ui/Skeleton.js';
import { CollegeTable } from './CollegeTable.js';
import { isRunning } from './poll-facts.js';
import { OpenPolls, PastPolls } from './PollCards.js';
import { RulesOfVote } from './RulesOfVote.js';
import styles from './body.module.css';

/** What is being decided, what was decided, by whom and by which rule. */
export const CouncilPage = () => {
  const t = useTexts('body');
  const { slug } = useZone();
  const { data, error, fetching, refetch } = useLiveQuery(CouncilDocument, { zone: slug }, COUNCIL_MOVES);
  const member = useMemberships().length > 0;
  const body = data?.body;
  return (
    <Page
      title={t('screen.council')}
      sentence={t('screen.council.sentence')}
      action={<ButtonLink to={`/z/${slug}/revisions`}>{t('screen.council.revisions')}</ButtonLink>}
    >
      <Polls />
      <OtherWays />
      <FailureNotice error={error} retry={refetch} />
      {!body && fetching && <Skeleton lines={6} />}
      {!body && !fetching && !error && <EmptyState drawing="table" title={t('screen.council.none')} />}
      {body && (
        <>
          <Section
            title={body.name}
            action={<Link to={`/z/${slug}/seats`}>{t('screen.council.seats')}</Link>}
          >
            <CollegeTable colleges={body.colleges} />
            <p className={styles['ways']}>
              <ButtonLink to={`/z/${slug}/council/electors`}>{t('screen.electors.title')}</ButtonLink>
              {member && <ButtonLink to={`/z/${slug}/proxies`}>{t('screen.council.proxies')}</ButtonLink>}
            </p>
          </Section>
          <RulesOfVote colleges={body.colleges} ruleSet={body.ruleSet} />
        </>
      )}
    </Page>
  );
};

const COUNCIL_MOVES = ['body', 'rule-set', 'mandate', 'membership'];
const POLL_MOVES = ['poll', 'ballot'];

const Polls = () => {
  const t = useTexts('body');
  const { slug } = useZone();
  const [search] = useSearchParams();
  const after = search.get('after');
  const variables = { zone: slug, after };
  const { data, error, refetch } = useLiveQuery(CouncilPollsDocument, variables, POLL_MOVES);
  const polls = data?.polls.items ?? [];
  const running = polls
    .filter(({ stage }) => isRunning(stage))
    .toSorted((a, b) => a.closesAt.localeCompare(b.closesAt));
  const ended = polls.filter(({ stage }) => !isRunning(stage));
  return (
    <>
      <FailureNotice error={error} retry={refetch} />
      <Section
        title={t('screen.polls.open')}
        action={<Link to={`/z/${slug}/votes`}>{t('screen.council.polls')}</Link>}
      >
        {!data && !error && <Skeleton lines={3} />}
        {running.length > 0 ? <OpenPolls polls={running} /> : data && <p>{t('screen.polls.open.none')}</p>}
      </Section>
      {(ended.length > 0 || after !== null) && (
        <Section title={t('screen.polls.past')}>
          <PastPolls polls={ended} />
          <CursorPager after={after} next={data?.polls.next ?? null} />
        </Section>
      )}
    </>
  );
};

/** A vote is not the only way to decide, nor does every decision stand at once. */
const OtherWays = () => {
  const t = useTexts('body');
  const { slug } = useZone();
  return (
    <Section title={t('screen.council.ways')}>
      <p className={styles['ways']}>
        <ButtonLink to={`/z/${slug}/consents`}>{t('screen.council.consents')}</ButtonLink>
        <ButtonLink to={`/z/${slug}/guardians`}>{t('screen.council.guardians')}</ButtonLink>
      </p>
    </Section>
  );
};
