import { HOUR, later } from '@communaux/shared/kernel';
import { iso } from '../days.js';
import { byPerson, type Setting, type Told } from '../story.js';
import type { Firm } from './firms.js';
import type { Person } from './people.js';

const REMEMBERED = 12;

/** How some firms came to speak for themselves, and one that waits for an answer today. */
export const tellClaims = (
  { chance, days, zone }: Setting,
  firms: readonly Firm[],
  people: readonly Person[],
  agent: Person,
): Told => {
  const delegates = people.filter(({ role }) => role === 'delegate').slice(0, REMEMBERED);
  const answered = delegates.flatMap((person, rank) => {
    const firm = firms.find(({ id }) => id === person.firmId);
    return firm
      ? [{ id: chance.id<string>(days.at(-740)), person, firm, at: days.at(-740 + rank, 600 + rank * 7) }]
      : [];
  });
  const claimant = people.find(({ key }) => key === 'claimant');
  const unclaimed = firms.filter(({ claimed }) => !claimed).at(-1);
  if (!claimant || !unclaimed) throw new Error('The demo lacks its waiting claim');
  const waiting = {
    id: chance.id<string>(days.at(-1)),
    person: claimant,
    firm: unclaimed,
    at: days.at(-1, 1_045),
  };
  return {
    rows: {
      claim: [
        ...answered.map(({ id, person, firm, at }) => ({
          zone_id: zone,
          id,
          establishment_id: firm.establishment,
          person_id: person.id,
          state: 'confirmed',
          message: '',
          made_at: iso(at),
          answered_at: iso(at + HOUR),
          answered_by: agent.id,
          answer: '',
        })),
        {
          zone_id: zone,
          id: waiting.id,
          establishment_id: unclaimed.establishment,
          person_id: claimant.id,
          state: 'waiting',
          message: 'J’ai repris la cordonnerie en septembre, l’extrait du registre est au nom de Villard.',
          made_at: iso(waiting.at),
          answered_at: null,
          answered_by: null,
          answer: '',
        },
      ],
    },
    lines: [...answered, waiting].flatMap(({ id, person, firm, at }) => [
      {
        at,
        actor: byPerson(person.id),
        act: 'claim.made',
        facts: { claim: id, establishment: firm.establishment, firm: firm.id },
      },
      ...(id === waiting.id
        ? []
        : [
            {
              at: later(at, HOUR),
              actor: byPerson(agent.id),
              act: 'claim.confirmed',
              facts: { claim: id, establishment: firm.establishment, firm: firm.id },
            },
          ]),
    ]),
  };
};
