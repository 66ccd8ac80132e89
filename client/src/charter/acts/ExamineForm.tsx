import { useState } from 'react';
import type { Theme } from '@communaux/shared/vote';
import { ExamineRevisionDocument } from '../../generated/charter.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { ThemeField } from '../ThemeField.js';
import styles from '../revision.module.css';

type Verdict = 'admissible' | 'not_admissible';

type ExamineProps = { readonly id: string; readonly theme: Theme | null };

/** The agent's public opinion: may the text go to consultation, and why. About the law, never the opportunity. */
export const ExamineForm = ({ id, theme: said }: ExamineProps) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const [verdict, setVerdict] = useState<Verdict>();
  const [opinion, setOpinion] = useState('');
  const [theme, setTheme] = useState<Theme | ''>(said ?? '');
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(ExamineRevisionDocument, (data) => data.examineRevision);
  const missing = opinion.trim() === '';
  const examine = async () => {
    setTried(true);
    if (verdict === undefined || missing) return;
    const admissible = verdict === 'admissible';
    if (await act({ zone: slug, id, admissible, opinion, theme: theme || null }))
      announce(t('screen.examined'));
  };
  return (
    <ActForm
      className={styles['form']}
      verb={t('screen.examine.publish')}
      words={['charter', 'vote', 'body']}
      acting={acting}
      onSubmit={examine}
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
      <ThemeField value={theme} onChange={setTheme} />
    </ActForm>
  );
};
