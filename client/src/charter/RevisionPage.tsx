import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { RevisionDocument, type RevisionSheetFragment } from '../generated/charter.documents.js';
import { RevisionGuard } from '../guardian/index.js';
import { WaitingPage } from '../platform/errors/WaitingPage.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useZone } from '../platform/session/session.js';
import { Page } from '../ui/Page.js';
import { Section } from '../ui/Section.js';
import { WithdrawAct } from './acts/AuthorActs.js';
import { RevisionActs } from './acts/RevisionActs.js';
import { CommentSection } from './comments/CommentSection.js';
import type { About } from './comments/about.js';
import { Byline } from './Byline.js';
import { ImpactSection } from './ImpactSection.js';
import { RevisionChanges } from './RevisionChanges.js';
import { StageLine } from './StageLine.js';
import { useAtClose } from './use-at-close.js';
import styles from './revision.module.css';

/** A revision from end to end: where it is, why, what it changes, what it would have refused, what people say. */
export const RevisionPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('charter', 'guardian');
  const { slug } = useZone();
  const { revision: id = '' } = useParams();
  const { refetch, ...asked } = useLiveQuery(RevisionDocument, { zone: slug, id }, [
    `revision/${id}`,
    'poll',
  ]);
  useAtClose(asked.data?.revision?.consultationClosesAt ?? null, refetch);
  if (asked.data?.revision) return <RevisionSheet revision={asked.data.revision} />;
  return <WaitingPage title={t('screen.revision')} asked={asked} retry={refetch} />;
};

const RevisionSheet = ({ revision }: { readonly revision: RevisionSheetFragment }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const [about, setAbout] = useState<About>({ articleId: null, passage: '' });
  const { pollId, stage } = revision;
  return (
    <Page
      title={revision.title}
      sentence={<Byline revision={revision} />}
      trail={[
        { to: `/z/${slug}/charter`, label: t('nav.charter') },
        { to: `/z/${slug}/revisions`, label: t('screen.revisions') },
      ]}
    >
      <StageLine revision={revision} />
      {pollId !== null && (
        <p>
          <Link to={`/z/${slug}/polls/${pollId}`}>
            {t(stage === 'vote' ? 'screen.poll.follow' : 'screen.poll.result')}
          </Link>
        </p>
      )}
      <RevisionGuard pollId={pollId} stage={stage} sentBackAt={revision.sentBackAt} />
      <RevisionActs revision={revision} />
      <Grounds revision={revision} />
      <RevisionChanges changes={revision.changes} onPassage={setAbout} />
      <ImpactSection revisionId={revision.id} />
      <CommentSection revision={revision} about={about} onAbout={setAbout} />
      {revision.acts.includes('withdraw') && (
        <Section title={t('screen.withdraw')}>
          <p>{t('screen.withdraw.words')}</p>
          <div>
            <WithdrawAct id={revision.id} />
          </div>
        </Section>
      )}
    </Page>
  );
};

/** Why, what it would change in the author's words, and what the agent says of its legality. */
const Grounds = ({ revision: { why, impact, opinion } }: { readonly revision: RevisionSheetFragment }) => {
  const t = useTexts('charter');
  return (
    <>
      <Section title={t('screen.reasons')}>
        <p className={styles['prose']}>{why}</p>
      </Section>
      {impact !== '' && (
        <Section title={t('screen.impact.author')}>
          <p className={styles['prose']}>{impact}</p>
        </Section>
      )}
      {opinion !== '' && (
        <Section title={t('screen.opinion')}>
          <p className={styles['prose']}>{opinion}</p>
        </Section>
      )}
    </>
  );
};
