import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  CommentsDocument,
  type CommentsQuery,
  type RevisionSheetFragment,
} from '../../generated/charter.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useLiveQuery } from '../../platform/live/use-live-query.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { CommentItem } from './CommentItem.js';
import styles from '../revision.module.css';

type PagesProps = {
  readonly revision: RevisionSheetFragment;
  /** How many comments the reader has sent from this page: theirs shows even where the live line is lost. */
  readonly sent: number;
};
type Comment = CommentsQuery['comments']['items'][number];

/** The comments, a page after another; new ones appear by themselves and are announced without moving the reader. */
export const CommentPages = (props: PagesProps) => <CommentPage {...props} after={null} />;

const CommentPage = ({ revision, sent, after }: PagesProps & { readonly after: string | null }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const [more, setMore] = useState(false);
  const variables = { zone: slug, revision: revision.id, after };
  const { data, error, refetch } = useLiveQuery(CommentsDocument, variables, ['comment', 'revision']);
  const again = useEffectEvent(refetch);
  useEffect(() => {
    if (sent > 0) again();
  }, [sent]);
  const page = data?.comments;
  useNewcomers(page?.items);
  if (!page) return error ? <FailureNotice error={error} retry={refetch} /> : <Skeleton lines={3} />;
  return (
    <>
      {after === null && <p>{t('screen.comments.count', { count: page.total })}</p>}
      {page.items.length > 0 && (
        <ul className={styles['comments']}>
          {page.items.map((comment) => (
            <CommentItem key={comment.id} comment={comment} changes={revision.changes} />
          ))}
        </ul>
      )}
      {page.next !== null && !more && (
        <Button onClick={() => setMore(true)}>{t('screen.comments.more')}</Button>
      )}
      {page.next !== null && more && <CommentPage revision={revision} sent={sent} after={page.next} />}
    </>
  );
};

/** Says who has just written, unless it is the reader. */
const useNewcomers = (comments: readonly Comment[] | undefined): void => {
  const t = useTexts('charter');
  const known = useRef<ReadonlySet<string>>(undefined);
  useEffect(() => {
    if (!comments) return;
    const before = known.current;
    known.current = new Set(comments.map(({ id }) => id));
    const fresh = before && comments.filter(({ id, mine }) => !mine && !before.has(id));
    if (!fresh?.[0]) return;
    const name = fresh[0].authorName || t('screen.comment.someone');
    announce(t('screen.comment.new', { name, count: fresh.length }));
  }, [comments, t]);
};
