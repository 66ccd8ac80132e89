import {
  checkSeating,
  seatingSchema,
  type Gender,
  type Option,
  type ReservedPlaces,
  type Seating,
} from '@communaux/shared/vote';
import type { Reason } from '@communaux/shared/kernel';
import { PAIR_SLOTS } from '../../roll/index.js';
import { standingOf, type KeptDraft } from './kept-draft.js';

export type StanderDraft = {
  readonly person: { readonly id: string; readonly name: string } | undefined;
  readonly gender: Gender;
};

/** What an election gives, being written; who stands is held by the option's number and their place. */
export type SeatingDraft = {
  readonly on: boolean;
  readonly kind: 'mandates' | 'pair';
  readonly collegeId: string;
  readonly label: string;
  /** As a native field writes it, and the instant it means. */
  readonly until: string;
  readonly endsAt: number | undefined;
  readonly parity: Seating['parity'];
  readonly standers: Readonly<Record<string, StanderDraft>>;
};

export const startingSeating: SeatingDraft = {
  on: false,
  kind: 'mandates',
  collegeId: '',
  label: '',
  until: '',
  endsAt: undefined,
  parity: 'none',
  standers: {},
};

export type Part = 'holder' | 'substitute';
export const standerKey = (option: number, slot: string, part: Part): string => `${option}/${slot}/${part}`;
export const standerOf = ({ standers }: SeatingDraft, key: string): StanderDraft =>
  standers[key] ?? { person: undefined, gender: 'none' };

/** Places that one option runs for: both of a pair, the one it is kept for, or a plain mandate. */
export const slotsOf = (
  { kind }: SeatingDraft,
  kept: KeptDraft,
  apart: boolean,
  option: number,
): readonly string[] => {
  if (kind === 'mandates') return [''];
  if (!apart) return PAIR_SLOTS;
  const { slot } = standingOf(kept, option);
  return slot === undefined ? [] : PAIR_SLOTS.slice(slot, slot + 1);
};

/** Parity that these tickets can have: those who stand one by one are no pair of holders. */
export const parityOf = ({ kind, parity }: SeatingDraft, apart: boolean): Seating['parity'] =>
  kind === 'mandates' || (apart && parity === 'holders') ? 'none' : parity;

/** Gender is asked where parity reads it; for a place that is kept, it is asked with that place. */
export const asksGender = (seating: SeatingDraft, apart: boolean, part: Part): boolean => {
  const parity = parityOf(seating, apart);
  return part === 'substitute' ? parity === 'substitute' : parity !== 'none' && !apart;
};

type Keyed = { readonly id: number; readonly key: string };

/** As it will be frozen. Who has been named nowhere is left out, which the ticket's own rules then say. */
export const seatingOf = (
  seating: SeatingDraft,
  kept: KeptDraft,
  apart: boolean,
  options: readonly Keyed[],
): unknown => ({
  collegeId: seating.collegeId,
  seat: seating.kind === 'pair' ? { label: seating.label, slots: PAIR_SLOTS } : null,
  endsAt: seating.endsAt,
  parity: parityOf(seating, apart),
  tickets: options.flatMap(({ id, key }) => {
    const runners = slotsOf(seating, kept, apart, id).flatMap((slot) => runnerIn(seating, apart, id, slot));
    return runners.length === 0 ? [] : [{ key, runners }];
  }),
});

const runnerIn = (seating: SeatingDraft, apart: boolean, option: number, slot: string) => {
  const named = (part: Part) => {
    const { person, gender } = standerOf(seating, standerKey(option, slot, part));
    return person && { personId: person.id, gender: asksGender(seating, apart, part) ? gender : 'none' };
  };
  const holder = named('holder');
  const substitute = seating.kind === 'pair' ? (named('substitute') ?? null) : null;
  return holder ? [{ ...holder, slot, substitute }] : [];
};

type Asked = {
  readonly options: readonly Option[];
  readonly places: number;
  readonly reserved: ReservedPlaces | undefined;
  readonly seating: unknown;
};

/** Why these tickets cannot stand, by the very rules that the server applies. */
export const seatingReasons = ({ seating, ...asked }: Asked): readonly Reason[] => {
  const read = seatingSchema.safeParse(seating);
  return read.success ? checkSeating({ ...asked, seating: read.data }) : [];
};
