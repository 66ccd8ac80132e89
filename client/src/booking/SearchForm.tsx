import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ASSET_KINDS, type AssetKind } from '@communaux/shared/charter';
import { useNow } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Button } from '../ui/Button.js';
import { Form } from '../ui/Form.js';
import { SelectField } from '../ui/fields/SelectField.js';
import { IconSearch } from '../ui/icons.js';
import { Section } from '../ui/Section.js';
import { useSides } from './asker.js';
import { addressOf, searchOf } from './search.js';
import { SideField } from './SideField.js';
import { soon } from './soon.js';
import { draftAt, isQuantity, slotOf } from './wish-draft.js';
import { WishFields } from './WishFields.js';
import styles from './booking.module.css';

/** The question that needs no calendar. What is sent becomes the address. */
export const SearchForm = () => {
  const t = useTexts('booking');
  const { timeZone } = useZone();
  const now = useNow();
  const [address, setAddress] = useSearchParams();
  const [start] = useState(() => searchOf(address));
  const [kind, setKind] = useState<AssetKind>(start?.kind ?? 'dock');
  const [draft, setDraft] = useState(() => draftAt(start?.from ?? soon(now, timeZone), timeZone, start));
  const [side] = useSides();
  const [firmId, setFirmId] = useState(start?.firmId ?? side?.firmId ?? null);
  const [checked, setChecked] = useState(false);

  // The server knows which of them are shared by places; a dock or a room never is.
  const many = kind === 'parking' || kind === 'workshop';

  const send = () => {
    setChecked(true);
    const slot = slotOf(draft, timeZone);
    const { minutes } = draft;
    const quantity = many ? draft.quantity : 1;
    if (slot && isQuantity(quantity))
      setAddress(addressOf({ kind, from: slot.from, minutes, quantity, firmId }));
  };
  return (
    <Section title={t('screen.find')}>
      <Form className={styles['search']} onSubmit={send}>
        <SelectField
          label={t('screen.kind')}
          options={ASSET_KINDS.map((value) => ({ value, label: t(`screen.kind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(ASSET_KINDS.find((known) => known === value) ?? kind)}
        />
        <WishFields
          around
          draft={draft}
          onChange={setDraft}
          checked={checked}
          places={many ? undefined : 1}
        />
        <SideField firmId={firmId} onChange={setFirmId} />
        <Button type="submit" kind="primary" icon={<IconSearch aria-hidden size={20} />}>
          {t('screen.find.go')}
        </Button>
      </Form>
    </Section>
  );
};
