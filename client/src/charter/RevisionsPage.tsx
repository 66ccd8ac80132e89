import { Link, useSearchParams } from 'react-router';
import { RevisionsDocument, type RevisionLineFragment } from '../generated/charter.documents.js';
import type { RevisionStage } from '../generated/schema.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { Card, CardList } from '../ui/Card.js';
import { CursorPager } from '../ui/CursorPager.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';
import { Skeleton } from '../ui/Skeleton.js';
import { Byline } from './Byline.js';
import { StageBadge } from './StageBadge.js';
import styles from './revision.module.css';

const groups = {
  'under-way': ['draft', 'submitted', 'admissible', 'consultation', 'vote'],
  decided: ['adopted', 'in_force', 'rejected', 'not_admissible', 'withdrawn'],
  all: [],
} as const satisfies Record<string, readonly RevisionStage[]>;
type Group = keyof typeof groups;
const names: readonly Group[] = ['under-way', 'decided', 'all'];

/** All that anyone proposed to change in the charter, and where it stands. */
export const RevisionsPage = () => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const member = useMemberships().length > 0;
  const [search] = useSearchParams();
  const group = names.find((name) => name === search.get('show')) ?? 'under-way';
  const after = search.get('after');
  const stages = groups[group].length === 0 ? null : [...groups[group]];
  const { data, error, refetch } = useLiveQuery(RevisionsDocument, { zone: slug, stages, after }, [
    'revision',
  ]);
  return (
    <Page
      title={t('screen.revisions')}
      sentence={t('screen.revisions.sentence')}
      action={
        member && (
          <ButtonLink kind="primary" to={`/z/${slug}/charter/revise`}>
            {t('screen.propose.revision')}
          </ButtonLink>
        )
      }
    >
      <Groups chosen={group} />
      <FailureNotice error={error} retry={refetch} />
      {!data && !error && <Skeleton lines={5} />}
      {data && (
        <Section title={t(`screen.revisions.${group}`)}>
          <Lines revisions={data.revisions.items} />
          <CursorPager after={after} next={data.revisions.next} />
        </Section>
      )}
    </Page>
  );
};

const Groups = ({ chosen }: { readonly chosen: Group }) => {
  const t = useTexts('charter');
  return (
    <nav aria-label={t('screen.revisions.show')}>
      <ul className={styles['groups']}>
        {names.map((name) => (
          <li key={name}>
            <Link to={`?show=${name}`} aria-current={name === chosen ? 'page' : undefined}>
              {t(`screen.revisions.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const Lines = ({ revisions }: { readonly revisions: readonly RevisionLineFragment[] }) => {
  const t = useTexts('charter');
  if (revisions.length === 0)
    return (
      <EmptyState drawing="table" title={t('screen.revisions.none')}>
        {t('screen.revisions.none.more')}
      </EmptyState>
    );
  return (
    <CardList>
      {revisions.map((revision) => (
        <Line key={revision.id} revision={revision} />
      ))}
    </CardList>
  );
};

const Line = ({ revision }: { readonly revision: RevisionLineFragment }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const { when } = useDates();
  const { id, title, stage, consultationClosesAt, commentCount } = revision;
  return (
    <Card
      title={title}
      to={`/z/${slug}/revisions/${id}`}
      mark={<StageBadge stage={stage} />}
      meta={<Byline revision={revision} />}
    >
      {stage === 'consultation' && consultationClosesAt !== null && (
        <p>{t('screen.consultation.until', { when: when(consultationClosesAt) })}</p>
      )}
      <p>{t('screen.comments.count', { count: commentCount })}</p>
    </Card>
  );
};
