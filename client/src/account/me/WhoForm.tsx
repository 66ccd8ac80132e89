import { useState } from 'react';
import { isName, nameSchema } from '@communaux/shared/account';
import { UpdateMeDocument } from '../../generated/account.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useLanguage } from '../../platform/language/LanguageRoot.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/Form.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Section.js';
import styles from '../account.module.css';

const LANGUAGES = ['fr', 'en'] as const;

/** Name and language; the page speaks the chosen one at once. */
export const WhoForm = ({ name: known }: { readonly name: string }) => {
  const t = useTexts('account');
  const { language: spoken, speak } = useLanguage();
  const [name, setName] = useState(known);
  const [language, setLanguage] = useState(spoken);
  const [saved, setSaved] = useState(false);
  const { act, busy, reasons, error } = useAct(UpdateMeDocument, (data) => data.updateMe);
  const read = nameSchema.safeParse(name);

  const submit = async () => {
    setSaved(false);
    if (!read.success || !isName(read.data)) return;
    if (!(await act({ name: read.data, language }))) return;
    await speak(language);
    setSaved(true);
  };
  return (
    <Section title={t('screen.me.who')}>
      <Form className={styles['door']} onSubmit={submit}>
        <TextField
          name="name"
          autoComplete="name"
          label={t('screen.join.name')}
          hint={t('screen.join.name.hint')}
          error={read.success ? !isName(read.data) && t('refusal.name-needed') : t('screen.me.name.long')}
          value={name}
          onChange={setName}
        />
        <SelectField
          label={t('screen.me.language')}
          options={LANGUAGES.map((value) => ({ value, label: t(`screen.me.language.${value}`) }))}
          value={language}
          onChange={(value) => setLanguage(LANGUAGES.find((one) => one === value) ?? language)}
        />
        <Button type="submit" kind="primary" busy={busy}>
          {t('screen.me.save')}
        </Button>
        {saved && (
          <Notice tone="done" answers>
            {t('screen.me.saved')}
          </Notice>
        )}
        <ActNotice words={['account']} reasons={reasons} error={error} />
      </Form>
    </Section>
  );
};
