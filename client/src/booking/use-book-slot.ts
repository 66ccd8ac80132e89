import { useRef, useState } from 'react';
import type { FirmId, Slot } from '@communaux/shared/kernel';
import { BookSlotDocument, type BookingSheetFragment } from '../generated/booking.documents.js';
import { useAct } from '../platform/act/use-act.js';
import { useZone } from '../platform/session/session.js';

export type Asked = {
  readonly assetId: string;
  readonly slot: Slot;
  readonly quantity: number;
  readonly purpose: string;
  readonly firmId: FirmId | null;
};

/**
 * Asks for a slot. The same request keeps its key however often it is sent: a line that broke after the server had
 * booked never books twice.
 */
export const useBookSlot = () => {
  const { slug } = useZone();
  const { act, forget, ...standing } = useAct(BookSlotDocument, (data) => data.bookSlot);
  const [booked, setBooked] = useState<BookingSheetFragment>();
  const sent = useRef({ wish: '', requestKey: '' });

  const book = async ({ slot, ...asked }: Asked): Promise<boolean> => {
    const wish = { ...asked, from: new Date(slot.from).toISOString(), to: new Date(slot.to).toISOString() };
    const text = JSON.stringify(wish);
    if (sent.current.wish !== text) sent.current = { wish: text, requestKey: crypto.randomUUID() };
    setBooked(undefined);
    const made = await act({ zone: slug, input: { ...wish, requestKey: sent.current.requestKey } });
    if (!made) return false;
    sent.current = { wish: '', requestKey: '' };
    setBooked(made);
    return true;
  };
  const startAgain = () => {
    setBooked(undefined);
    forget();
  };
  return { book, booked, startAgain, ...standing };
};
