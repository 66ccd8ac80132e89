import { useColleges } from '../../body/index.js';
import type { CommentSheetFragment, RevisionSheetFragment } from '../../generated/charter.documents.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships } from '../../platform/session/session.js';
import { CollegeBadge } from '../../ui/CollegeShape.js';
import { CHARTER_LANGUAGE } from '../reading.js';
import { HideComment } from './HideComment.js';
import styles from '../revision.module.css';

type CommentItemProps = {
  readonly comment: CommentSheetFragment;
  readonly changes: RevisionSheetFragment['changes'];
};

/** One comment: who, from which college, about what, in their words. A hidden one keeps its place and says why. */
export const CommentItem = ({ comment, changes }: CommentItemProps) => {
  const t = useTexts('charter');
  const { when } = useDates();
  const { byKey } = useColleges();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const college = byKey(comment.collegeKey ?? '');
  const change = changes.find(({ articleId }) => articleId === comment.articleId);
  return (
    <li className={styles['comment']}>
      <p className={styles['who']}>
        <strong>{comment.authorName || t('screen.comment.someone')}</strong>
        {college && <CollegeBadge shape={college.shape}>{college.name}</CollegeBadge>}
        <span className={styles['at']}>{when(comment.madeAt)}</span>
      </p>
      {change && (
        <p className={styles['at']}>
          {change.number === null
            ? t('screen.article.new', { title: change.after.title })
            : t('screen.article.title', { number: change.number, title: change.after.title })}
        </p>
      )}
      {comment.passage !== null && (
        <blockquote lang={CHARTER_LANGUAGE} className={styles['passage']}>
          {comment.passage}
        </blockquote>
      )}
      {comment.hiddenReason === null ? (
        <p className={styles['prose']}>{comment.text}</p>
      ) : (
        <p className={styles['at']}>{t('screen.comment.hidden', { reason: comment.hiddenReason })}</p>
      )}
      {agent && comment.hiddenReason === null && <HideComment id={comment.id} />}
    </li>
  );
};
