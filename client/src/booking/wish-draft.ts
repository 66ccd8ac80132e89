import { later, MINUTE, type Instant, type Slot } from '@communaux/shared/kernel';
import { fromWall, toWall } from '../platform/language/wall-time.js';

/** What is being asked for, as its fields hold it: day and hour as the zone's clock shows them. */
export type WishDraft = {
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  /** Undefined while the field is empty. */
  readonly quantity: number | undefined;
  readonly purpose: string;
};

/** A wish beginning there; its length, places and purpose are those of another, if any. */
export const draftAt = (
  from: Instant,
  timeZone: string,
  {
    minutes = 60,
    quantity = 1,
    purpose = '',
  }: Partial<Pick<WishDraft, 'minutes' | 'quantity' | 'purpose'>> = {},
): WishDraft => ({
  date: toWall(from, timeZone).slice(0, 10),
  time: toWall(from, timeZone).slice(11),
  minutes,
  quantity,
  purpose,
});

/** The slot meant; undefined while the day or the hour is missing. */
export const slotOf = ({ date, time, minutes }: WishDraft, timeZone: string): Slot | undefined => {
  const from = fromWall(`${date}T${time.slice(0, 5)}`, timeZone);
  return from === undefined ? undefined : { from, to: later(from, minutes * MINUTE) };
};

/** Noon of the day meant, whatever the hour; undefined while it is no day. */
export const noonOf = ({ date }: WishDraft, timeZone: string): Instant | undefined =>
  fromWall(`${date}T12:00`, timeZone);

/** Lengths people ask for, in minutes; the one at hand is always among them. */
export const lengthsAround = (minutes: number): readonly number[] =>
  [...new Set([...LENGTHS, minutes])].toSorted((a, b) => a - b);

const LENGTHS = [30, 60, 90, 120, 180, 240, 360, 480, 600, 1_440];

/** A whole number of places, at least one. */
export const isQuantity = (quantity: number | undefined): quantity is number =>
  quantity !== undefined && Number.isInteger(quantity) && quantity >= 1;
