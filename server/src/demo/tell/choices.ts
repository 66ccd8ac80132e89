import { canonical } from '@communaux/shared/kernel';
import { chanceOf } from '../chance.js';
import { iso } from '../days.js';
import { byPerson, bySystem, type Setting, type Told, type ToldLine } from '../story.js';
import { choices, type ChoiceSketch, type Opinion } from '../words/choices.js';
import type { Body } from './body.js';
import { holdPoll, type HeldPoll } from './held-poll.js';
import type { Person } from './people.js';

/** Chance of their own: told or not, these votes change nothing of the rest of the zone. */
const SEED = 44;

type Cast = { readonly body: Body; readonly people: readonly Person[]; readonly agent: Person };

/** Votes on something else than the charter: proposed by a member, announced by the agent, opened by the clock. */
export const tellChoices = (setting: Setting, { body, people, agent }: Cast): readonly Told[] => {
  const own = { ...setting, chance: chanceOf(SEED) };
  const proposer = people.find(({ key }) => key === 'resident');
  if (!proposer) throw new Error('The demo has lost its resident');
  return choices.map((sketch) => tellChoice(own, body, sketch, { proposer, agent }));
};

type Hands = { readonly proposer: Person; readonly agent: Person };

const tellChoice = (setting: Setting, body: Body, sketch: ChoiceSketch, hands: Hands): Told => {
  const { chance, days } = setting;
  const { title, asked, question, theme, opens, closes, proposed } = sketch;
  const tieSeed = `${sketch.key} ${chance.id<string>(days.at(sketch.announced))}`;
  const poll = holdPoll(
    setting,
    body,
    {
      title,
      asked,
      revisionId: null,
      openedBy: bySystem('clock'),
      opens,
      closes,
      more: {
        theme,
        tie_seed: tieSeed,
        proposed_by: hands.proposer.id,
        created_at: iso(days.at(proposed, 600)),
      },
      wish: {
        question,
        text: canonical({ title, asked, question }),
        consultationOpenedAt: 'settled',
        tieOrders: { chair: null, seniority: null, seed: tieSeed },
      },
    },
    ({ key }) => sketch.turnout[key],
    ({ key }, rank, present) => opinionAt(sketch.opinions[key], rank, present),
  );
  return {
    ...poll.told,
    lines: [...before(setting, sketch, hands, poll, tieSeed), ...(poll.told.lines ?? [])],
  };
};

/** Who said what follows the weights exactly, whoever they are. */
const opinionAt = (opinions: readonly Opinion[], rank: number, present: number): string => {
  const all = opinions.reduce((sum, [, weight]) => sum + weight, 0);
  let left = ((rank + 0.5) / present) * all;
  return (opinions.find(([, weight]) => (left -= weight) < 0) ?? opinions.at(-1))?.[0] ?? 'blank';
};

const before = (
  { days }: Setting,
  sketch: ChoiceSketch,
  { proposer, agent }: Hands,
  { id, closesAt }: HeldPoll,
  tieSeed: string,
): readonly ToldLine[] => [
  {
    at: days.at(sketch.proposed, 600),
    actor: byPerson(proposer.id),
    act: 'poll.drafted',
    facts: { poll: id },
    open: false,
  },
  {
    at: days.at(sketch.announced, 660),
    actor: byPerson(agent.id),
    act: 'poll.scheduled',
    facts: { poll: id, opensAt: days.at(sketch.opens, 9 * 60), closesAt, tieSeed },
  },
];
