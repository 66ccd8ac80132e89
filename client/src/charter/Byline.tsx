import type { RevisionLineFragment } from '../generated/charter.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';

type BylineProps = {
  readonly revision: Pick<RevisionLineFragment, 'authorName' | 'submittedAt' | 'createdAt'>;
};

/** Who proposed it and when. Visitors are given no names. */
export const Byline = ({ revision: { authorName, submittedAt, createdAt } }: BylineProps) => {
  const t = useTexts('charter');
  const { date } = useDates();
  return t(authorName === '' ? 'screen.revision.on' : 'screen.revision.by', {
    name: authorName,
    date: date(submittedAt ?? createdAt),
  });
};
