import type { Reason } from '../../kernel/index.js';
import { NONE_OF_THE_ABOVE } from '../ballot.js';
import type { Option } from '../method/option.js';
import type { ReservedPlaces } from '../method/reserved.js';
import { ticketReasons, type Runner, type TicketRefusal, type TicketRule } from '../ticket.js';
import type { Seating, Ticket } from './seating.js';

export type SeatingRefusal =
  | TicketRefusal
  | 'seating-ticket-missing'
  | 'seating-person-twice'
  | 'seating-one-pair'
  | 'seating-slots-mixed';

type Election = {
  readonly options: readonly Option[];
  readonly places: number;
  readonly reserved?: ReservedPlaces | undefined;
  readonly seating?: Seating | undefined;
};
type Seated = Election & { readonly seating: Seating };
type Wrong = readonly Reason<SeatingRefusal>[];

/** Why an election could not seat whoever wins it: each option stands for somebody, nobody twice, each place once. */
export const checkSeating = ({ seating, ...election }: Election): Wrong => {
  if (seating === undefined) return [];
  const seated = { ...election, seating };
  return [...ticketsWrong(seated), ...personsTwice(seated), ...placesWrong(seated)];
};

const ticketsWrong = ({ options, reserved, seating }: Seated): Wrong =>
  options
    .filter(({ key }) => key !== NONE_OF_THE_ABOVE)
    .flatMap(({ key, label }): Wrong => {
      const [ticket, ...others] = seating.tickets.filter((one) => one.key === key);
      if (!ticket || others.length > 0) return [{ code: 'seating-ticket-missing', facts: { label } }];
      return ticketReasons(ruleFor(seating, reserved, ticket), runnersOf(ticket, reserved)).map(
        ({ code, facts }) => ({ code, facts: { ...facts, label } }),
      );
    });

/** Where places are kept, each one runs alone for one of them; else a ticket is the whole pair, or the one person. */
const ruleFor = (
  { seat, parity }: Seating,
  reserved: ReservedPlaces | undefined,
  { runners: [first] }: Ticket,
): TicketRule => {
  if (seat === null) return { slots: [''], parity: 'none' };
  if (reserved === undefined) return { slots: seat.slots, parity };
  return {
    slots: seat.slots.filter((slot) => slot === first?.slot),
    parity: parity === 'substitute' ? parity : 'none',
  };
};

const runnersOf = ({ key, runners }: Ticket, reserved: ReservedPlaces | undefined): readonly Runner[] => {
  const declared = reserved?.standing.find((one) => one.key === key)?.gender;
  return runners.map(({ slot, gender, substitute }) => ({
    slot,
    gender: declared ?? gender,
    substitute: substitute?.gender ?? null,
  }));
};

const personsTwice = ({ options, seating }: Seated): Wrong => {
  const named = seating.tickets.flatMap(({ key, runners }) =>
    runners.flatMap(({ personId, substitute }) =>
      [personId, ...(substitute ? [substitute.personId] : [])].map((id) => ({ id, key })),
    ),
  );
  return named
    .filter(({ id }, place) => named.findIndex((one) => one.id === id) < place)
    .map(({ key }) => ({
      code: 'seating-person-twice',
      facts: { label: options.find((option) => option.key === key)?.label ?? key },
    }));
};

/** One pair is elected at a time: as one ticket, or place by place. */
const placesWrong = ({ places, reserved, seating: { seat, tickets } }: Seated): Wrong => {
  if (seat === null) return [];
  const kept = Object.values(reserved?.places ?? {});
  const one = reserved === undefined ? places === 1 : kept.length === 2 && kept.every((many) => many === 1);
  if (!one) return [{ code: 'seating-one-pair', facts: {} }];
  return reserved === undefined || alikeIn(reserved, tickets)
    ? []
    : [{ code: 'seating-slots-mixed', facts: {} }];
};

/** Those who stand for one kept place all run for one place of the pair, and for each place its own. */
const alikeIn = ({ standing }: ReservedPlaces, tickets: Seating['tickets']): boolean => {
  const met = tickets.flatMap(({ key, runners: [first] }) => {
    const kept = standing.find((one) => one.key === key)?.slot;
    return kept === undefined || first === undefined ? [] : [{ kept, slot: first.slot }];
  });
  return met.every(({ kept, slot }) => met.every((one) => (one.kept === kept) === (one.slot === slot)));
};
