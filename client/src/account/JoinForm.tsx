import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { isName, paperCodeSchema, printPaperCode, readPaperCode } from '@communaux/shared/account';
import { useTexts } from '../platform/language/use-texts.js';
import { useSession } from '../platform/session/session.js';
import { Button } from '../ui/Button.js';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/fields/TextField.js';
import { DoorNotice } from './DoorNotice.js';
import { useDoor } from './use-door.js';
import { ZoneField } from './ZoneField.js';
import styles from './account.module.css';

/** Zone, code, and a name from who has none here yet. */
export const JoinForm = ({ onJoined }: { readonly onJoined: (zone: string) => void }) => {
  const t = useTexts('account');
  const [search] = useSearchParams();
  const newcomer = useSession().state !== 'signed-in';
  const { busy, unopened, open } = useDoor();
  const [zone, setZone] = useState(search.get('zone') ?? '');
  const [code, setCode] = useState(() => printPaperCode(readPaperCode(search.get('code') ?? '')));
  const [name, setName] = useState('');
  const [checked, setChecked] = useState(false);
  const read = paperCodeSchema.safeParse(code);
  const named = !newcomer || isName(name);

  const submit = async () => {
    setChecked(true);
    if (zone === '' || !read.success || !named) return;
    if (await open('/auth/invitation', { zone, code: read.data, name })) onJoined(zone);
  };
  return (
    <Form className={styles['door']} onSubmit={submit}>
      <ZoneField
        zone={zone}
        onChange={setZone}
        error={checked && zone === '' && t('screen.join.zone.missing')}
      />
      <TextField
        name="code"
        autoComplete="off"
        label={t('screen.join.code')}
        hint={t('screen.join.code.hint')}
        error={checked && !read.success && t('screen.join.code.wrong')}
        maxLength={40}
        value={code}
        onChange={setCode}
      />
      {newcomer && (
        <TextField
          name="name"
          autoComplete="name"
          label={t('screen.join.name')}
          hint={t('screen.join.name.hint')}
          error={checked && !named && t('refusal.name-needed')}
          maxLength={120}
          value={name}
          onChange={setName}
        />
      )}
      <Button type="submit" kind="primary" busy={busy}>
        {t('screen.join.go')}
      </Button>
      <DoorNotice unopened={unopened} />
    </Form>
  );
};
