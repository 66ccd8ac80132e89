import type { Page } from 'playwright-core';
import type { People } from '../people.js';
import type { Product } from '../product.js';
import { askServer } from '../api.js';

export const MEMBERS = {
  amina: 'Amina Belkacem',
  leo: 'Léo Martin',
  jeanne: 'Jeanne Riou',
  solene: 'Solène Vidal',
  marc: 'Marc Vauquelin',
  paul: 'Paul Garnier',
} as const;
export type Member = keyof typeof MEMBERS;

/** A fresh page for each of those who sit, in the browser of theirs: they follow several matters at once. */
export type Council = () => Promise<Readonly<Record<Member, Page>>>;

/** Six people of five colleges come in, each by the door of the demo. */
export const assemble = async (people: People): Promise<Council> => {
  const enter = (member: Member, screen: 'phone' | 'desk') => people.enter(MEMBERS[member], { screen });
  const [amina, leo, jeanne, solene, marc, paul] = await Promise.all([
    enter('amina', 'phone'),
    enter('leo', 'desk'),
    enter('jeanne', 'phone'),
    enter('solene', 'desk'),
    enter('marc', 'desk'),
    enter('paul', 'desk'),
  ]);
  const another = (page: Page) => page.context().newPage();
  return async () => ({
    amina: await another(amina),
    leo: await another(leo),
    jeanne: await another(jeanne),
    solene: await another(solene),
    marc: await another(marc),
    paul: await another(paul),
  });
};

type Seats = { readonly addSeat: { readonly id: string } };
type Sitting = {
  readonly body: { readonly colleges: readonly { readonly id: string; readonly key: string }[] };
  readonly seats: readonly {
    readonly places: readonly { readonly holder: string; readonly mandateId: string }[];
  }[];
};

/**
 * A seat held by two, one from the authority and one from a firm, who leave the seats they had. By the calls its own
 * screen makes: that screen has its own journey.
 */
export const seatPair = async (
  { sql }: Product,
  agent: Page,
  label: string,
  holders: Readonly<Record<'authority' | 'firm', string>>,
): Promise<void> => {
  const { body, seats } = await askServer<Sitting>(agent, SITTING);
  const college = body.colleges.find(({ key }) => key === 'authority')?.id;
  const places = seats.flatMap((seat) => seat.places);
  const slots = ['authority', 'firm'] as const;
  const { addSeat } = await askServer<Seats>(agent, ADD, { input: { collegeId: college, label, slots } });
  const endsAt = new Date(Date.now() + 300 * 86_400_000).toISOString();
  for (const slot of slots) {
    const name = holders[slot];
    const mandate = places.find(({ holder }) => holder === name)?.mandateId;
    const [held] = await sql<{ readonly id: string }>('select person_id as id from mandate where id = $1', [
      mandate,
    ]);
    await askServer(agent, END, { mandate });
    await askServer(agent, GRANT, {
      input: { personId: held?.id, collegeId: college, seatId: addSeat.id, slot, endsAt },
    });
  }
};

const SITTING =
  'query ($zone: String!) { body(zone: $zone) { colleges { id key } } seats(zone: $zone) { places { holder mandateId } } }';
const REFUSED = '__typename ... on Refused { reasons { code } }';
const END = `mutation ($zone: String!, $mandate: UUID!) { endMandate(zone: $zone, mandate: $mandate) { ${REFUSED} } }`;
const ADD = `mutation ($zone: String!, $input: SeatInput!) { addSeat(zone: $zone, input: $input) { ${REFUSED} ... on SeatState { id } } }`;
const GRANT = `mutation ($zone: String!, $input: GrantMandateInput!) { grantMandate(zone: $zone, input: $input) { ${REFUSED} } }`;
