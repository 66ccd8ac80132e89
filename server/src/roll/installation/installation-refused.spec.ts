import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '@communaux/shared/access';
import { idSchema } from '@communaux/shared/body';
import { DAY, instant } from '@communaux/shared/kernel';
import { pollDraftSchema } from '@communaux/shared/vote';
import { behindGuard } from '../../../test/behind-guard.js';
import type { Person } from '../../../test/world.js';
import { giveVeto } from '../../guardian/give-veto.js';
import { grantVetoRight } from '../../guardian/grant-veto-right.js';
import { GROUNDS, mandateOf } from '../../guardian/guardian.fixture.js';
import { contestPoll } from '../../vote/contest-poll.js';
import { draftPoll } from '../../vote/draft-poll.js';
import { cast, closed, codesOf, ruleNow } from '../../vote/poll.fixture.js';
import { actBy, done } from '../roll.fixture.js';
import { openHall, pair, ticket, type Hall } from './installation.fixture.js';
import { readInstallation } from './installation.view.js';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.world.close());

describe('an election without a certified outcome', () => {
  it('seats nobody: not open, not contested, not tied, not annulled, not of another kind', async () => {
    const [ada, bob] = await Promise.all([hall.someone('Ève'), hall.someone('Abel')]);
    const question = hall.stv(1, [ticket('a', [ada]), ticket('b', [bob])]);
    const poll = await hall.open(question);
    expect(codesOf(await hall.install(poll))).toEqual(['install-not-published']);
    await closed(hall.world, poll);
    expect(codesOf(await hall.install(poll))).toEqual(['install-nobody-elected']);

    const plain = await hall.elects({ ...question, seating: undefined });
    expect(codesOf(await hall.install(plain))).toEqual(['install-seats-nobody']);
    expect(await actBy(hall.world, hall.agent, readInstallation(plain))).toBeNull();

    await ruleNow(hall.world, 3, { contestHours: 24 });
    const contested = await hall.elects(question);
    expect(codesOf(await hall.install(contested))).toEqual(['install-not-published']);
    done(
      await actBy(
        hall.world,
        hall.voter,
        contestPoll(contested, 'Un bulletin papier a été compté deux fois.'),
      ),
    );
    expect(codesOf(await hall.install(contested))).toEqual(['install-contested']);
    await ruleNow(hall.world, 4, { contestHours: 0 });

    const annulled = await hall.elects(question);
    await behindGuard(hall.world, 'poll', () =>
      hall.world.sql('update poll set annulled_at = now() where id = $1', [annulled]),
    );
    expect(codesOf(await hall.install(annulled))).toEqual(['install-annulled']);

    const tied = await hall.elects(question, 'a', 'b');
    expect(codesOf(await hall.install(tied))).toEqual(['install-unresolved']);
  });
  it('waits for its guardians, and seats nobody once one of them has sent it back', async () => {
    const [ada, bob] = await Promise.all([hall.someone('Olive'), hall.someone('Igor')]);
    const sylve = await hall.world.aPerson('Sylve', { role: 'guardian', college: 'nature' });
    const mandateId = idSchema<'mandate'>().parse(await mandateOf(hall.world, sylve));
    done(
      await actBy(
        hall.world,
        hall.agent,
        grantVetoRight({ mandateId, speaksFor: 'La nature', themes: ['soil'] }),
      ),
    );
    await ruleNow(hall.world, 5, { vetoHours: 24 });
    const question = hall.stv(1, [ticket('a', [ada]), ticket('b', [bob])]);
    const poll = await hall.elects(question, 'a', 'a', 'soil');
    expect(codesOf(await hall.install(poll))).toEqual(['install-suspended']);
    done(await actBy(hall.world, sylve, giveVeto(poll, { grounds: GROUNDS, conflict: null })));
    expect(codesOf(await hall.install(poll))).toEqual(['install-vetoed']);
    const shown = await actBy(hall.world, hall.agent, readInstallation(poll));
    expect(shown?.obstacles.map(({ code }) => code)).toEqual(['install-vetoed']);
    expect(await hall.told(poll)).toContain('veto.upheld');
  });
  it('is stopped by the database too, whoever writes and whoever is written', async () => {
    const [ada, bob] = await Promise.all([hall.someone('Lise'), hall.someone('Noé')]);
    const question = hall.stv(1, [ticket('a', [ada]), ticket('b', [bob])]);
    const asApplication = (sql: string, values: readonly unknown[]) =>
      hall.world.platform.works.run(system('fault'), hall.world.zone, ({ tx }) => tx.query(sql, values));
    const INSTALL = `insert into installation (zone_id, poll_id, withdrawn, installed_by, installed_at) values ($1, $2, '{}', $3, now())`;
    const poll = await hall.open(question);
    await expect(asApplication(INSTALL, [hall.world.zone, poll, hall.agent.id])).rejects.toMatchObject({
      constraint: 'installation_of_an_election',
    });
    done(await cast(hall.world, hall.voter, poll, 'a'));
    await closed(hall.world, poll);
    done(await hall.install(poll));
    await expect(
      asApplication(
        `insert into mandate (zone_id, id, body_id, college_id, person_id, starts_at, ends_at, poll_id)
         select $1, gen_random_uuid(), body_id, id, $2, now(), now() + interval '1 day', $3 from college where key = 'firms'`,
        [hall.world.zone, bob.id, poll],
      ),
    ).rejects.toMatchObject({ constraint: 'seated_by_election' });
    await expect(asApplication('delete from installation', [])).rejects.toThrow(/permission denied/);
  });
});

describe('an election being written', () => {
  const draft = async (by: Person, question: object) => {
    const closesAt = instant(Date.now() + DAY);
    const input = { title: 'Bureau', asked: 'Qui siège au bureau ?', closesAt, tieOrders: {}, question };
    return actBy(hall.world, by, draftPoll(pollDraftSchema.parse(input)));
  };
  it('is the affair of an hall.agent, who names members of the zone for a college of it', async () => {
    const [ada, bob] = await Promise.all([hall.someone('Zoé'), hall.someone('Yann')]);
    const tickets = [ticket('a', [ada]), ticket('b', [bob])];
    expect(codesOf(await draft(hall.voter, hall.stv(1, tickets)))).toEqual(['seating-needs-agent']);
    await hall.world.sql('update membership set until = now() where person_id = $1', [bob.id]);
    expect(codesOf(await draft(hall.agent, hall.stv(1, tickets, { collegeId: 'c9' })))).toEqual([
      'not-of-this-zone',
      'unknown-college',
    ]);
  });
  it('is refused without a whole ticket for each option, and with mandates that end before it', async () => {
    const [ada, bob] = await Promise.all([hall.someone('Xavier'), hall.someone('Wanda')]);
    const halves = [ticket('a', [ada, 'authority']), ticket('b', [bob, 'firm'])];
    const question = hall.stv(1, halves, { ...pair('Binôme'), parity: 'substitute', endsAt: Date.now() });
    expect(codesOf(await draft(hall.agent, question))).toEqual([
      'ticket-slot-missing',
      'ticket-substitute',
      'ticket-slot-missing',
      'ticket-substitute',
      'seating-term-empty',
    ]);
  });
});
