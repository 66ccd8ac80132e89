import { ASSET_KINDS, type AssetKind } from '@communaux/shared/charter';
import { instant, type FirmId, type Instant } from '@communaux/shared/kernel';
import { isWithinReach } from '../platform/language/wall-time.js';

/** A search as its address keeps it, so that it can be shared and come back to. */
export type Search = {
  readonly kind: AssetKind;
  readonly from: Instant;
  readonly minutes: number;
  readonly quantity: number;
  readonly firmId: FirmId | null;
};

export const addressOf = ({ kind, from, minutes, quantity, firmId }: Search): URLSearchParams =>
  new URLSearchParams({
    kind,
    from: new Date(from).toISOString(),
    minutes: String(minutes),
    quantity: String(quantity),
    ...(firmId && { firm: firmId }),
  });

/** Undefined when the address asks for nothing one could search. */
export const searchOf = (address: URLSearchParams): Search | undefined => {
  const kind = ASSET_KINDS.find((known) => known === address.get('kind'));
  const from = Date.parse(address.get('from') ?? '');
  const minutes = wholeOf(address.get('minutes')) ?? 60;
  const quantity = wholeOf(address.get('quantity')) ?? 1;
  if (!kind || !isWithinReach(from)) return undefined;
  return { kind, from: instant(from), minutes, quantity, firmId: firmOf(address) };
};

/** The server refuses a firm that is not the asker's. */
export const firmOf = (address: URLSearchParams): FirmId | null => {
  const firm = address.get('firm');
  return firm === null || firm === '' ? null : (firm as FirmId);
};

/** A whole number from 1 to a year of minutes. */
export const wholeOf = (text: string | null): number | undefined => {
  const value = Number(text);
  return text !== null && Number.isInteger(value) && value >= 1 && value <= 527_040 ? value : undefined;
};
