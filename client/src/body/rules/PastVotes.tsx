import { Link } from 'react-router';
import { readable } from '@communaux/shared/body';
import { useLanguage } from '../../platform/language/LanguageRoot.js';
import { useCoded, useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { DataTable } from '../../ui/DataTable.js';
import type { PastVote } from './dry-run.js';
import styles from './rules.module.css';

/** Past votes, as they ended and as they would have. */
export const PastVotes = ({ votes }: { readonly votes: readonly PastVote[] }) => {
  const t = useTexts('body', 'vote');
  const word = useCoded('poll.verdict', 'vote');
  return (
    <DataTable
      caption={t('screen.dry.caption')}
      captionHidden
      rows={votes}
      rowKey={(vote) => vote.id}
      empty={<></>}
      columns={[
        { key: 'vote', title: t('screen.dry.vote'), cell: nameOf },
        {
          key: 'was',
          title: t('screen.dry.was'),
          cell: ({ was }) => word({ code: was.verdict, facts: {} }),
        },
        { key: 'would', title: t('screen.dry.would'), cell: wouldOf },
      ]}
    />
  );
};

const nameOf = (vote: PastVote) => <Name vote={vote} />;
const wouldOf = (vote: PastVote) => <Would vote={vote} />;

const Name = ({ vote: { id, title } }: { readonly vote: PastVote }) => {
  const { slug } = useZone();
  return <Link to={`/z/${slug}/polls/${id}`}>{title}</Link>;
};

/** The verdict, and what it rests on where it is another. */
const Would = ({ vote }: { readonly vote: PastVote }) => {
  const t = useTexts('body', 'vote');
  const verdict = useCoded('poll.verdict', 'vote');
  const because = useBecause(vote);
  const { was, would, kind, changed } = vote;
  if (would === null)
    return (
      <div>
        <strong>
          {t(kind === 'not_asked' ? 'screen.dry.would.not-asked' : 'screen.dry.would.not-replayed')}
        </strong>
        <span className={styles['because']}>{because}</span>
      </div>
    );
  if (!changed) return t('screen.dry.unchanged');
  const word = verdict({ code: would.verdict, facts: {} });
  return (
    <div>
      <strong>
        {was.verdict === would.verdict ? t('screen.dry.would.winners', { verdict: word }) : word}
      </strong>
      <span className={styles['because']}>{because}</span>
    </div>
  );
};

/** Reasons come from three places: a count, a refusal to open, or what a certificate lacks. */
const useBecause = ({ kind, because }: PastVote): string => {
  const { language } = useLanguage();
  const counted = useCoded('poll.because', 'vote');
  const lacking = useCoded('replay', 'vote');
  const refused = useRefusals('vote');
  const word = { replayed: counted, not_asked: refused, not_replayed: lacking }[kind];
  return because.map(({ code, facts }) => word({ code, facts: readable(facts, language) })).join(' ');
};
