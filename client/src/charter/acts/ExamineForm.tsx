import { useState } from 'react';
import { ExamineRevisionDocument } from '../../generated/charter.documents.js';
import { ActNotice } from '../../platform/errors/ActNotice.js';
import { useAct } from '../../platform/graphql/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import styles from '../revision.module.css';

type Verdict = 'admissible' | 'not_admissible';

/** The agent's public opinion: may the text go to consultation, and why. About the law, never the opportunity. */
export const ExamineForm = ({ id }: { readonly id: string }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const [verdict, setVerdict] = useState<Verdict>();
  const [opinion, setOpinion] = useState('');
  const [tried, setTried] = useState(false);
  const { act, busy, reasons, error } = useAct(ExamineRevisionDocument, (data) => data.examineRevision);
  const missing = opinion.trim() === '';
  const examine = async () => {
    setTried(true);
    if (verdict === undefined || missing) return;
    const admissible = verdict === 'admissible';
    if (await act({ zone: slug, id, admissible, opinion })) announce(t('screen.examined'));
  };
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void examine();
      }}
    >
      <h2>{t('screen.examine')}</h2>
      <ChoiceField
        label={t('screen.examine.verdict')}
        error={tried && verdict === undefined && t('screen.examine.verdict.missing')}
        choices={[
          { value: 'admissible', label: t('charter.act.declare_admissible') },
          { value: 'not_admissible', label: t('charter.act.declare_not_admissible') },
        ]}
        value={verdict}
        onChange={setVerdict}
      />
      <LongTextField
        label={t('screen.examine.opinion')}
        hint={t('screen.examine.opinion.hint')}
        error={tried && missing && t('form.reasons.missing')}
        value={opinion}
        onChange={setOpinion}
      />
      <ActNotice words={['charter', 'vote', 'body']} reasons={reasons} error={error} />
      <Button kind="primary" type="submit" busy={busy}>
        {t('screen.examine.publish')}
      </Button>
    </form>
  );
};
