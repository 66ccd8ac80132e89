import type { Reason } from '../kernel/index.js';
import type { GENDERS } from './method/reserved.js';

export const TICKET_PARITIES = ['none', 'holders', 'substitute'] as const;

/** See `GENDERS`. */
export type Gender = (typeof GENDERS)[number];

/** Someone who stands, for one slot of a seat (authority, firm), with a substitute where the rule asks for one. */
export type Runner = {
  readonly slot: string;
  readonly gender: Gender;
  readonly substitute: Gender | null;
};

export type TicketRule = {
  /** Slots of the seat, each held by one person of the ticket. */
  readonly slots: readonly string[];
  /** `holders`: the people of a ticket are not all of one gender; `substitute`: each has one of another gender. */
  readonly parity: (typeof TICKET_PARITIES)[number];
};

export type TicketRefusal =
  | 'ticket-slot-missing'
  | 'ticket-slot-twice'
  | 'ticket-slot-unknown'
  | 'ticket-parity'
  | 'ticket-substitute';

/**
 * Why a ticket cannot stand for a pair seat: each slot once and no other, and parity as in the elections of chambers
 * of commerce, where candidate and substitute are of different genders (governance 4.4).
 */
export const ticketReasons = (
  { slots, parity }: TicketRule,
  ticket: readonly Runner[],
): readonly Reason<TicketRefusal>[] => [
  ...slots.flatMap((slot) => {
    const runners = ticket.filter((runner) => runner.slot === slot).length;
    const code = runners === 0 ? ('ticket-slot-missing' as const) : ('ticket-slot-twice' as const);
    return runners === 1 ? [] : [{ code, facts: { slot } }];
  }),
  ...ticket
    .filter(({ slot }) => !slots.includes(slot))
    .map(({ slot }) => ({ code: 'ticket-slot-unknown' as const, facts: { slot } })),
  ...(parity === 'holders' && sameGender(ticket.map(({ gender }) => gender))
    ? [{ code: 'ticket-parity' as const, facts: {} }]
    : []),
  ...(parity === 'substitute'
    ? ticket
        .filter(({ gender, substitute }) => substitute === null || sameGender([gender, substitute]))
        .map(({ slot }) => ({ code: 'ticket-substitute' as const, facts: { slot } }))
    : []),
];

const sameGender = (genders: readonly Gender[]): boolean =>
  genders.length > 1 && genders.every((gender) => gender !== 'none' && gender === genders[0]);
