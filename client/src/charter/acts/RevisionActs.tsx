import { ButtonLink } from '../../ui/Button.js';
import type { RevisionSheetFragment } from '../../generated/charter.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { ConsultationForm } from './ConsultationForm.js';
import { ExamineForm } from './ExamineForm.js';
import { PollForm } from './PollForm.js';
import { SubmitAct } from './AuthorActs.js';
import styles from '../revision.module.css';

/** What the reader may do next with this revision, and nothing else. The server says which acts these are. */
export const RevisionActs = ({ revision }: { readonly revision: RevisionSheetFragment }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const may = (act: string) => revision.acts.includes(act);
  if (!ACTS.some(may)) return null;
  return (
    <section aria-label={t('screen.acts')} className={styles['acts']}>
      {may('submit') && <SubmitAct id={revision.id} />}
      {may('edit') && (
        <ButtonLink to={`/z/${slug}/charter/revise?revision=${revision.id}`}>{t('screen.edit')}</ButtonLink>
      )}
      {may('examine') && <ExamineForm id={revision.id} theme={revision.theme} />}
      {may('open_consultation') && <ConsultationForm id={revision.id} />}
      {may('open_poll') && <PollForm id={revision.id} />}
    </section>
  );
};

const ACTS = ['submit', 'edit', 'examine', 'open_consultation', 'open_poll'];
