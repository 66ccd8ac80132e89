import { useState } from 'react';
import type { Asker } from '@communaux/shared/booking';
import type { FirmId } from '@communaux/shared/kernel';
import type { AssetSheetFragment } from '../generated/booking.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useNow } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Button } from '../ui/Button.js';
import { Form } from '../ui/Form.js';
import { TextField } from '../ui/fields/TextField.js';
import { Section } from '../ui/Section.js';
import { Booked } from './Booked.js';
import { BookingRefusal } from './BookingRefusal.js';
import { decideHere } from './decide-here.js';
import { Preview } from './Preview.js';
import type { CalendarFacts } from './readings.js';
import type { NextPossible } from './refusal-grounds.js';
import { SideField } from './SideField.js';
import { useBookSlot } from './use-book-slot.js';
import { draftAt, isQuantity, slotOf, type WishDraft } from './wish-draft.js';
import { WishFields } from './WishFields.js';
import styles from './booking.module.css';

type PanelProps = {
  readonly asset: AssetSheetFragment;
  readonly draft: WishDraft;
  readonly setDraft: (draft: WishDraft) => void;
  readonly firmId: FirmId | null;
  readonly setFirmId: (firmId: FirmId | null) => void;
  readonly who: Asker;
  /** Undefined while the facts of the week are on their way. */
  readonly facts: CalendarFacts | undefined;
  readonly onBooked: () => void;
};

/** A booking by form alone, judged here before it is sent, and there when it is. */
export const WishPanel = ({
  asset,
  draft,
  setDraft,
  firmId,
  setFirmId,
  who,
  facts,
  onBooked,
}: PanelProps) => {
  const t = useTexts('booking');
  const { timeZone } = useZone();
  const now = useNow();
  const [checked, setChecked] = useState(false);
  const { book, booked, busy, reasons, error, startAgain } = useBookSlot();
  const { quantity, purpose } = draft;
  // The server's answer is about one wish: once the form, or the week, says another, the preview speaks again.
  const [judged, setJudged] = useState<string>();
  const answered = judged === textOf(draft, firmId);
  const done = answered ? booked : undefined;
  const slot = slotOf(draft, timeZone);
  const decision =
    facts && slot && isQuantity(quantity) && decideHere(facts, who, { slot, quantity, purpose }, now);

  const send = async (wished: WishDraft) => {
    setChecked(true);
    setDraft(wished);
    const asked = slotOf(wished, timeZone);
    if (!asked || !isQuantity(quantity)) return;
    setJudged(textOf(wished, firmId));
    if (await book({ assetId: asset.id, slot: asked, quantity, purpose, firmId })) onBooked();
  };
  const sendAt = ({ at, minutes }: NextPossible) => {
    void send(draftAt(at, timeZone, { ...draft, minutes }));
  };
  const refusedHere = decision && decision.kind === 'refused';
  return (
    <Section title={t('screen.wish')}>
      <Form className={styles['wish']} onSubmit={() => send(draft)}>
        <WishFields draft={draft} onChange={setDraft} places={asset.capacity} checked={checked} />
        <SideField firmId={firmId} onChange={setFirmId} />
        <div className={styles['across']}>
          <TextField
            optional
            label={t('screen.purpose')}
            hint={t('screen.purpose.hint')}
            maxLength={200}
            value={purpose}
            onChange={(text) => setDraft({ ...draft, purpose: text })}
          />
        </div>
        <div className={styles['verdict']}>
          {done && <Booked booking={done} onAnother={startAgain} />}
          {answered && reasons.length > 0 && (
            <BookingRefusal title={t('screen.refused')} reasons={reasons} busy={busy} onNext={sendAt} />
          )}
          {!(answered && (done || reasons.length > 0)) && (
            <Preview decision={decision} pending={facts === undefined} busy={busy} onNext={sendAt} />
          )}
          <FailureNotice unsent error={error} retry={() => void send(draft)} />
        </div>
        {!done && (
          <Button type="submit" kind={refusedHere ? 'quiet' : 'primary'} busy={busy}>
            {t(refusedHere ? 'screen.wish.send.anyway' : 'screen.wish.send')}
          </Button>
        )}
      </Form>
    </Section>
  );
};

const textOf = (draft: WishDraft, firmId: FirmId | null): string => JSON.stringify([draft, firmId]);
