import { canonical, HOUR, later } from '@communaux/shared/kernel';
import { chanceOf } from '../chance.js';
import { iso } from '../days.js';
import { byPerson, bySystem, type Setting, type Told } from '../story.js';
import { vetoed } from '../words/governance.js';
import type { Body } from './body.js';
import { holdPoll } from './held-poll.js';
import type { Person } from './people.js';

/** Chance of its own: told or not, this story changes nothing of the rest of the zone. */
const SEED = 13;
const GRANTED = -400;

type Cast = { readonly body: Body; readonly people: readonly Person[]; readonly agent: Person };

/** Nature's guardian receives her right, and once suspended a vote that was then taken up again. */
export const tellVeto = (setting: Setting, { body, people, agent }: Cast): readonly Told[] => {
  const own = { ...setting, chance: chanceOf(SEED) };
  const { chance, days, zone } = own;
  const guardian = people.find(({ key }) => key === 'guardian');
  const mandate = guardian && body.mandateIds.get(guardian.id);
  if (!guardian || !mandate) throw new Error('The demo has lost its guardian');
  const grantedAt = days.at(GRANTED, 600);
  const right = chance.id<string>(grantedAt);
  const poll = pollOn(own, body, agent);
  if (poll.outcome?.verdict !== 'adopted') throw new Error('A veto suspends what was adopted');
  const at = later(poll.closesAt, 15 * HOUR);
  const veto = chance.id<string>(at);
  const facts = { veto, poll: poll.id, revision: null };
  const [byAgent, byGuardian] = [byPerson(agent.id), byPerson(guardian.id)];
  return [
    poll.told,
    {
      rows: {
        veto_right: [
          {
            zone_id: zone,
            id: right,
            mandate_id: mandate,
            speaks_for: vetoed.speaksFor,
            themes: ['soil', 'water'],
            granted_by: agent.id,
            granted_at: iso(grantedAt),
          },
        ],
        veto: [
          {
            zone_id: zone,
            id: veto,
            poll_id: poll.id,
            right_id: right,
            person_id: guardian.id,
            grounds: vetoed.grounds,
            effect: 'deliberation_once',
            given_at: iso(at),
            settled_as: 'sent-back',
            settled_at: iso(at),
          },
        ],
      },
      lines: [
        {
          at: grantedAt,
          actor: byAgent,
          act: 'veto-right.granted',
          facts: { 'veto-right': right, mandate, themes: ['soil', 'water'] },
        },
        { at, actor: byGuardian, act: 'veto.given', facts: { ...facts, effect: 'deliberation_once' } },
        {
          at,
          actor: bySystem('on-poll-certified'),
          act: 'veto.upheld',
          facts: { ...facts, as: 'sent-back' },
        },
      ],
    },
  ];
};

/** A vote on soils, for or against, as each college is told to have voted. */
const pollOn = (setting: Setting, body: Body, agent: Person) => {
  const { title, opens, closes, votes } = vetoed;
  const question = { method: 'yes_no_blank' } as const;
  const tieOrders = { chair: null, seniority: null, seed: null };
  const text = canonical({ title, asked: title, question });
  const wish = { question, text, consultationOpenedAt: 'settled', tieOrders } as const;
  const openedBy = byPerson(agent.id);
  return holdPoll(
    setting,
    body,
    { title, asked: title, revisionId: null, openedBy, opens, closes, wish, more: { theme: 'soil' } },
    ({ key }) => votes[key][0],
    ({ key }, rank, present) => (rank < Math.round((present * votes[key][1]) / 100) ? 'yes' : 'no'),
  );
};
