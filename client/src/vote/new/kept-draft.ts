import type { Method, ReservedPlaces } from '@communaux/shared/vote';

type Gender = ReservedPlaces['standing'][number]['gender'];
/** For which of the slots an option stands, once somebody has said so. */
export type StandingDraft = { readonly slot: number | undefined; readonly gender: Gender };
export type SlotDraft = { readonly name: string; readonly places: number | undefined };

/** Places kept for some, being written: what each option stands for is held by the option's number. */
export type KeptDraft = {
  readonly on: boolean;
  readonly slots: readonly SlotDraft[];
  readonly parity: boolean;
  readonly standing: Readonly<Record<number, StandingDraft>>;
};

/** A pair to begin with: one place for each name. */
export const startingKept = (...names: readonly string[]): KeptDraft => ({
  on: false,
  slots: names.map((name) => ({ name, places: 1 })),
  parity: true,
  standing: {},
});

/** Methods whose count says who comes next when somebody is passed over. */
export const keepsPlaces = (method: Method | undefined): boolean =>
  method === 'stv' || method === 'majority_judgment';

export const standingOf = ({ standing }: KeptDraft, option: number): StandingDraft =>
  standing[option] ?? { slot: undefined, gender: 'none' };

export const placesKept = ({ slots }: KeptDraft): number =>
  slots.reduce((all, { places }) => all + (places ?? 0), 0);

type Keyed = { readonly id: number; readonly key: string };

/** As the count will read it; gender only where parity does. A slot that nobody chose reads as a name that is none, which the schema refuses. */
export const reservedOf = (
  kept: KeptDraft,
  options: readonly Keyed[],
  gendered: boolean,
): ReservedPlaces => ({
  places: Object.fromEntries(kept.slots.map(({ name, places }) => [name.trim(), places ?? 0])),
  parity: kept.parity ? 'balanced' : 'none',
  standing: options.map(({ id, key }) => {
    const { slot, gender } = standingOf(kept, id);
    return {
      key,
      slot: slot === undefined ? '' : (kept.slots[slot]?.name.trim() ?? ''),
      gender: gendered ? gender : 'none',
    };
  }),
});

/** Each slot has a name of its own, and people enough to fill it. */
export const canBeFilled = (kept: KeptDraft, options: readonly Keyed[]): boolean => {
  const names = new Set(kept.slots.map(({ name }) => name.trim().toLocaleLowerCase()));
  return (
    names.size === kept.slots.length &&
    kept.slots.every(
      ({ places }, rank) =>
        options.filter(({ id }) => standingOf(kept, id).slot === rank).length >= (places ?? 0),
    )
  );
};
