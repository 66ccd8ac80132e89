import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  DraftRevisionDocument,
  EditRevisionDocument,
  SubmitRevisionDocument,
} from '../../generated/charter.documents.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { inputOf, type RevisionDraft } from './draft.js';

/** Saves a draft, again or for the first time, and submits what was saved. The address follows, so that a reload finds it back. */
export const useSaving = (saved: string | undefined) => {
  const t = useTexts('draft', 'charter');
  const { slug, timeZone } = useZone();
  const navigate = useNavigate();
  const [, setSearch] = useSearchParams();
  const [revisionId, setRevisionId] = useState(saved);
  const drafting = useAct(DraftRevisionDocument, (data) => data.draftRevision);
  const editing = useAct(EditRevisionDocument, (data) => data.editRevision);
  const submitting = useAct(SubmitRevisionDocument, (data) => data.submitRevision);

  const save = async (draft: RevisionDraft): Promise<string | undefined> => {
    const input = inputOf(draft, timeZone);
    const kept = revisionId
      ? await editing.act({ zone: slug, id: revisionId, input })
      : await drafting.act({ zone: slug, input });
    if (!kept) return undefined;
    setRevisionId(kept.id);
    setSearch({ revision: kept.id }, { replace: true, preventScrollReset: true });
    announce(t('screen.draft.saved'));
    return kept.id;
  };
  const submit = async (id: string, onSent: () => void): Promise<void> => {
    if (!(await submitting.act({ zone: slug, id }))) return;
    onSent();
    await navigate(`/z/${slug}/revisions/${id}`);
  };
  const all = [drafting, editing, submitting];
  return {
    save,
    submit,
    saved: revisionId !== undefined,
    busy: all.some(({ busy }) => busy),
    reasons: all.flatMap(({ reasons }) => reasons),
    error: all.find(({ error }) => error)?.error,
  };
};
