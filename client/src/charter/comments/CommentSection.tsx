import { useState } from 'react';
import { CommentForm } from './CommentForm.js';
import { CommentPages } from './CommentPages.js';
import type { About } from './about.js';
import type { RevisionSheetFragment } from '../../generated/charter.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Section } from '../../ui/Section.js';

type CommentSectionProps = {
  readonly revision: RevisionSheetFragment;
  readonly about: About;
  readonly onAbout: (about: About) => void;
};

/** What people say of the revision, arriving while one reads; and a place to answer while the consultation is open. */
export const CommentSection = ({ revision, about, onAbout }: CommentSectionProps) => {
  const t = useTexts('charter');
  const [sent, setSent] = useState(0);
  const open = revision.acts.includes('comment');
  return (
    <Section title={t('screen.comments')}>
      <CommentPages revision={revision} sent={sent} />
      {open ? (
        <CommentForm
          revision={revision}
          about={about}
          onAbout={onAbout}
          onSent={() => setSent((past) => past + 1)}
        />
      ) : (
        <p>{t('screen.comments.closed')}</p>
      )}
    </Section>
  );
};
