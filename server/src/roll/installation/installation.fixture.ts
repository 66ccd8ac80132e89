import { idSchema } from '@communaux/shared/body';
import { DAY, type PersonId, type PollId } from '@communaux/shared/kernel';
import { questionSchema, type Theme } from '@communaux/shared/vote';
import { openWorld, type Person, type World } from '../../../test/world.js';
import { cast, closed, ruleNow } from '../../vote/poll.fixture.js';
import { actBy, anAnnouncedPoll, done, opened } from '../roll.fixture.js';
import { installElected } from './install-elected.js';

type Runners = readonly (readonly [person: Person, slot?: string, substitute?: Person])[];

/** Whom one option stands for. */
export const ticket = (key: string, ...runners: Runners) => ({
  key,
  runners: runners.map(([person, slot = '', substitute]) => ({
    personId: person.id,
    slot,
    substitute: substitute ? { personId: substitute.id } : null,
  })),
});
export const pair = (label: string) => ({ seat: { label, slots: ['authority', 'firm'] } });

/** A zone with an agent and two electors who decide its elections, to mandates of the firms. */
export type Hall = {
  readonly world: World;
  readonly agent: Person;
  readonly voter: Person;
  readonly stv: (places: number, tickets: readonly object[], change?: object) => object;
  readonly open: (question: object, theme?: Theme) => Promise<PollId>;
  readonly elects: (question: object, mine?: string, theirs?: string, theme?: Theme) => Promise<PollId>;
  readonly install: (poll: PollId, withdrawn?: readonly PersonId[], by?: Person) => Promise<Outcome>;
  /** Acts of the register about a poll, oldest first. */
  readonly told: (poll: PollId) => Promise<readonly string[]>;
  readonly someone: (name: string) => Promise<Person>;
};
type Outcome = Awaited<ReturnType<ReturnType<typeof installElected>>>;

export const openHall = async (): Promise<Hall> => {
  const world = await openWorld();
  const agent = await world.aPerson('Anne', { role: 'agent', college: 'authority' });
  const voter = await world.aPerson('Rémi', { college: 'residents' });
  const other = await world.aPerson('Salomé', { college: 'residents' });
  await ruleNow(world, 2, { ties: [], quorum: { overall: null, colleges: {}, secondCall: null } });
  const [row] = await world.sql<{ id: string }>(`select id from college where key = 'firms'`);
  const collegeId = idSchema<'college'>().parse(row?.id);
  const open = async (question: object, theme: Theme | null = null): Promise<PollId> => {
    const asked = { question: questionSchema.parse(question), theme, opensInMs: 0 };
    const poll = await anAnnouncedPoll(world, agent, asked);
    await opened(world, poll);
    return poll;
  };
  return {
    world,
    agent,
    voter,
    open,
    stv: (places, tickets, change = {}) => ({
      method: 'stv',
      variant: 'scottish',
      places,
      options: ['a', 'b', 'c']
        .slice(0, Math.max(2, tickets.length))
        .map((key) => ({ key, label: `Liste ${key}` })),
      seating: { collegeId, seat: null, endsAt: Date.now() + 365 * DAY, parity: 'none', tickets, ...change },
    }),
    elects: async (question, mine = 'a', theirs = mine, theme) => {
      const poll = await open(question, theme);
      done(await cast(world, voter, poll, mine));
      done(await cast(world, other, poll, theirs));
      await closed(world, poll);
      return poll;
    },
    install: (poll, withdrawn = [], by = agent) => actBy(world, by, installElected(poll, withdrawn)),
    told: async (poll) =>
      (await world.register()).filter(({ facts }) => facts['poll'] === poll).map(({ act }) => act),
    someone: (name) => world.aPerson(name),
  };
};
