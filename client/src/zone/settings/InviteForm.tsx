import { useState } from 'react';
import { useColleges } from '../../body/index.js';
import { InviteDocument } from '../../generated/zone.documents.js';
import type { Role } from '../../generated/schema.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { NumberField } from '../../ui/fields/NumberField.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { FirmField } from './FirmField.js';
import type { Made } from './made.js';
import styles from '../zone.module.css';

const ROLES = ['resident', 'employee', 'delegate', 'guardian', 'agent'] as const satisfies readonly Role[];
/** Those who come for a firm. */
const FOR_FIRM: ReadonlySet<Role> = new Set(['employee', 'delegate']);
const DAYS = 30;
/** `LONGEST_INVITATION` of the schema, which would bring its library along. */
const MOST_DAYS = 90;

export const InviteForm = ({ onMade }: { readonly onMade: (made: Made) => void }) => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const { all: colleges } = useColleges();
  const [role, setRole] = useState<Role>('resident');
  const [firmId, setFirmId] = useState<string>();
  const [collegeId, setCollegeId] = useState('');
  const [email, setEmail] = useState('');
  const [days, setDays] = useState<number | undefined>(DAYS);
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(InviteDocument, (data) => data.invite);
  const forFirm = FOR_FIRM.has(role);

  const make = async () => {
    setTried(true);
    if (forFirm && firmId === undefined) return;
    const input = {
      role,
      firmId: forFirm ? firmId : null,
      collegeId: collegeId || null,
      email: email.trim() || null,
      days: days ?? DAYS,
    };
    const made = await act({ zone: slug, input });
    if (made) onMade(made);
  };
  return (
    <ActForm verb={t('screen.invite.make')} words={['zone']} acting={acting} onSubmit={make}>
      <p className={styles['muted']}>{t('screen.invite.words')}</p>
      <SelectField
        label={t('screen.invite.role')}
        value={role}
        onChange={(value) => setRole(ROLES.find((one) => one === value) ?? 'resident')}
        options={ROLES.map((one) => ({ value: one, label: t(`screen.role.${one}`) }))}
      />
      {forFirm && (
        <FirmField
          value={firmId}
          onChange={setFirmId}
          error={tried && firmId === undefined && t('screen.invite.firm.missing')}
        />
      )}
      <SelectField
        optional
        label={t('screen.invite.college')}
        value={collegeId}
        onChange={setCollegeId}
        options={[
          { value: '', label: t('screen.invite.college.none') },
          ...colleges.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <TextField
        optional
        type="email"
        label={t('screen.invite.email')}
        hint={t('screen.invite.email.hint')}
        value={email}
        onChange={setEmail}
        maxLength={200}
      />
      <NumberField
        label={t('screen.invite.days')}
        unit={t('screen.invite.days.unit')}
        value={days}
        onChange={setDays}
        min={1}
        max={MOST_DAYS}
      />
    </ActForm>
  );
};
