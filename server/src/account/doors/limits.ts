import type { Limit } from '../../platform/access/limit-attempts.js';

type DoorLimits = { readonly perAddress: Limit; readonly perAccount?: Limit };
const quarter = (most: number): Limit => ({ most, minutes: 15 });

/**
 * A town hall or a firm enters through one address: limits per address leave room for forty people in a quarter of an
 * hour. Five codes a quarter, five tries each: somebody who guesses has one chance in 40,000 per quarter of an hour.
 */
export const limits = {
  email: { perAddress: quarter(40), perAccount: quarter(5) },
  code: { perAddress: quarter(60), perAccount: quarter(15) },
  link: { perAddress: quarter(60) },
  passkey: { perAddress: quarter(60) },
  provider: { perAddress: quarter(60) },
  invitation: { perAddress: quarter(40) },
} as const satisfies Record<string, DoorLimits>;
