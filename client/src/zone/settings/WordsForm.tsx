import { useState } from 'react';
import { checkAccent } from '@communaux/shared/accent';
import { isRefused } from '@communaux/shared/kernel';
import { DescribeZoneDocument, type ZoneSheetFragment } from '../../generated/zone.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { Form } from '../../ui/Form.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Section.js';
import { AccentField } from './AccentField.js';
import styles from '../zone.module.css';

/** Name, words, accent. The frame of the page changes with them as soon as they are saved. */
export const WordsForm = ({ zone }: { readonly zone: ZoneSheetFragment }) => {
  const t = useTexts('zone');
  const [name, setName] = useState(zone.name);
  const [about, setAbout] = useState(zone.about);
  const [accent, setAccent] = useState(zone.accent);
  const [saved, setSaved] = useState(false);
  const { act, busy, reasons, error } = useAct(DescribeZoneDocument, (data) => data.describeZone);
  const unnamed = name.trim() === '';

  const save = async () => {
    setSaved(false);
    if (unnamed || isRefused(checkAccent(accent))) return;
    if (!(await act({ zone: zone.slug, name, about, accent }))) return;
    setSaved(true);
    announce(t('screen.settings.saved'));
  };
  return (
    <Section title={t('screen.settings.words')}>
      <Form className={styles['form']} onSubmit={save}>
        <TextField
          label={t('screen.settings.name')}
          error={unnamed && t('screen.settings.name.missing')}
          value={name}
          onChange={setName}
          maxLength={120}
        />
        <LongTextField
          optional
          label={t('screen.settings.about')}
          hint={t('screen.settings.about.hint')}
          value={about}
          onChange={setAbout}
          rows={4}
          maxLength={2_000}
        />
        <AccentField value={accent} onChange={setAccent} />
        <ActNotice words={['zone']} reasons={reasons} error={error} />
        {saved && <Notice tone="done">{t('screen.settings.saved')}</Notice>}
        <div>
          <Button kind="primary" type="submit" busy={busy}>
            {t('screen.settings.save')}
          </Button>
        </div>
      </Form>
    </Section>
  );
};
