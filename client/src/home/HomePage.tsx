import { HomeDocument, type HomeQuery } from '../generated/home.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useMemberships, useSession, useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { Page } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { DecidedList } from './DecidedList.js';
import { HappeningList } from './HappeningList.js';
import { HomeFoot } from './HomeFoot.js';
import { Needs } from './Needs.js';
import { VisitorHome } from './VisitorHome.js';

const MOVES = [
  'poll',
  'ballot',
  'booking',
  'revision',
  'comment',
  'claim',
  'charter',
  'consent',
  'veto',
  'roll',
];

/** What needs me, what happens, what was decided. */
export const HomePage = () => {
  const session = useSession();
  const { slug } = useZone();
  const { data, error, refetch } = useLiveQuery(HomeDocument, { zone: slug }, MOVES);
  const parts = (
    <>
      <FailureNotice error={error} retry={refetch} />
      {!data && !error && <Skeleton lines={6} />}
      {data && <HappeningList happening={data.home.happening} />}
      {data && <DecidedList decided={data.home.decided} />}
      <HomeFoot />
    </>
  );
  if (session.state !== 'signed-in') return <VisitorHome>{parts}</VisitorHome>;
  return (
    <MyHome name={session.person.name} home={data?.home}>
      {parts}
    </MyHome>
  );
};

type MyHomeProps = {
  readonly name: string;
  readonly home: HomeQuery['home'] | undefined;
  readonly children: React.ReactNode;
};

const MyHome = ({ name, home, children }: MyHomeProps) => {
  const t = useTexts('home');
  const { slug } = useZone();
  const member = useMemberships().length > 0;
  const minutes = home?.minutes ?? 0;
  const first = firstName(name);
  return (
    <Page
      title={
        minutes > 0
          ? t('screen.hello.minutes', { name: first, count: minutes })
          : t('screen.hello', { name: first })
      }
      sentence={sentenceOf(t, member, home)}
      action={
        member ? (
          <ButtonLink kind="primary" to={`/z/${slug}/book`}>
            {t('screen.home.book')}
          </ButtonLink>
        ) : (
          <ButtonLink kind="primary" to={`/z/${slug}/claim`}>
            {t('screen.home.claim')}
          </ButtonLink>
        )
      }
    >
      {member && home && <Needs needs={home.needsYou} />}
      {children}
    </Page>
  );
};

const sentenceOf = (
  t: ReturnType<typeof useTexts<'home'>>,
  member: boolean,
  home: HomeQuery['home'] | undefined,
): string | undefined => {
  if (!member) return t('screen.home.sentence.outsider');
  if (!home) return undefined;
  return home.minutes > 0
    ? t('screen.home.sentence.asked', { count: home.minutes })
    : t('screen.home.sentence.quiet');
};

/** "Amina Diallo" is greeted as Amina; a name in one word, as it is. */
const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
