import { useState } from 'react';
import type { ArticleQuery } from '../../generated/charter.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Page } from '../../ui/Page.js';
import { LeaveQuestion } from '../../ui/LeaveQuestion.js';
import { useLeaveGuard } from '../../ui/use-leave-guard.js';
import { DraftForm } from './DraftForm.js';
import { DraftReview } from './DraftReview.js';
import type { RevisionDraft } from './draft.js';
import { useSaving } from './use-saving.js';

type EditorProps = {
  readonly start: RevisionDraft;
  readonly revisionId?: string;
  /** Other revisions that already touch the article started from. */
  readonly underWay?: NonNullable<ArticleQuery['article']>['underWay'];
};

/** Write, then review, then submit; saved at any time. */
export const DraftEditor = ({ start, revisionId, underWay = [] }: EditorProps) => {
  const t = useTexts('draft', 'charter');
  const { slug } = useZone();
  const [draft, setDraft] = useState(start);
  const [kept, setKept] = useState(start);
  const [step, setStep] = useState<'write' | 'review'>('write');
  const saving = useSaving(revisionId);
  const { blocker, letGo } = useLeaveGuard(draft !== kept);
  const save = async () => {
    const id = await saving.save(draft);
    if (id !== undefined) setKept(draft);
    return id;
  };
  const submit = async () => {
    const id = await save();
    if (id !== undefined) await saving.submit(id, letGo);
  };

  return (
    <Page
      title={t(step === 'write' ? 'screen.draft' : 'screen.draft.review')}
      sentence={t(step === 'write' ? 'screen.draft.sentence' : 'screen.draft.review.sentence')}
      trail={[
        { to: `/z/${slug}/charter`, label: t('nav.charter') },
        { to: `/z/${slug}/revisions`, label: t('screen.revisions') },
      ]}
    >
      {step === 'write' ? (
        <DraftForm
          draft={draft}
          underWay={underWay}
          saving={saving}
          onChange={setDraft}
          onSave={() => void save()}
          onReview={() => setStep('review')}
        />
      ) : (
        <DraftReview
          draft={draft}
          saving={saving}
          onBack={() => setStep('write')}
          onSubmit={() => void submit()}
        />
      )}
      <LeaveQuestion
        blocker={blocker}
        title={t('screen.draft.leave.title')}
        confirm={t('screen.draft.leave.confirm')}
      >
        <p>{t('screen.draft.leave.words')}</p>
      </LeaveQuestion>
    </Page>
  );
};
