import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PollId } from '@communaux/shared/kernel';
import type { Person } from '../../../test/world.js';
import { codesOf } from '../../vote/poll.fixture.js';
import { actBy, done } from '../roll.fixture.js';
import { readSeats } from '../seat/seats.view.js';
import { openHall, pair, ticket, type Hall } from './installation.fixture.js';
import { readInstallation } from './installation.view.js';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall();
});
afterAll(() => hall.world.close());

const seatNamed = async (name: string) =>
  (await actBy(hall.world, hall.agent, readSeats)).find(({ label }) => label === name);
const mandatesOf = ({ id }: Person) =>
  hall.world.sql<{ college: string; from: PollId | null }>(
    `select college.key as college, poll_id as from from mandate join college on college.id = college_id
     where person_id = $1 and ends_at > now()`,
    [id],
  );

describe('installing the elected', () => {
  it('gives those elected their mandates, once, and says in the register by which vote', async () => {
    const [ada, bob, cyd] = await Promise.all([
      hall.someone('Ada'),
      hall.someone('Bob'),
      hall.someone('Cyd'),
    ]);
    const poll = await hall.elects(
      hall.stv(2, [ticket('a', [ada]), ticket('b', [bob]), ticket('c', [cyd])]),
      'a',
      'b',
    );
    expect(await actBy(hall.world, hall.agent, readInstallation(poll))).toMatchObject({
      collegeKey: 'firms',
      seat: null,
      installedAt: null,
      obstacles: [],
      tickets: [
        { key: 'a', label: 'Liste a', runners: [{ slot: '', name: 'Ada', substitute: null }] },
        { label: 'Liste b' },
        { label: 'Liste c', runners: [{ name: 'Cyd' }] },
      ],
      places: [
        { name: 'Ada', becomes: 'seated', leaves: null },
        { name: 'Bob', becomes: 'seated' },
      ],
    });
    expect(done(await hall.install(poll))).toMatchObject({
      people: [ada.id, bob.id],
      installation: { installedAt: expect.stringMatching(/Z$/), places: [{ name: 'Ada' }, { name: 'Bob' }] },
    });
    expect(await mandatesOf(ada)).toEqual([{ college: 'firms', from: poll }]);
    expect(await mandatesOf(cyd)).toEqual([]);
    expect(await hall.told(poll)).toEqual(
      expect.arrayContaining(['mandate.granted', 'mandate.granted', 'election.installed']),
    );
    expect(codesOf(await hall.install(poll))).toEqual(['install-already']);
    expect((await hall.told(poll)).filter((act) => act === 'election.installed').length).toBe(1);
  });
  it('seats a pair in its two places, who leave the mandates they had', async () => {
    const [baker, rival] = await Promise.all([hall.someone('Boulangère'), hall.someone('Autre')]);
    const mayor = await hall.world.aPerson('Maire', { college: 'authority' });
    const both = ticket('a', [mayor, 'authority'], [baker, 'firm']);
    const rest = ticket('b', [rival, 'authority'], [await hall.world.aPerson('Reste'), 'firm']);
    const poll = await hall.elects(hall.stv(1, [both, rest], pair('Binôme du bureau')));
    expect((await actBy(hall.world, hall.agent, readInstallation(poll)))?.places).toMatchObject([
      { slot: 'authority', name: 'Maire', leaves: 'authority' },
      { slot: 'firm', name: 'Boulangère', leaves: null },
    ]);
    done(await hall.install(poll));
    expect(await mandatesOf(mayor)).toEqual([{ college: 'firms', from: poll }]);
    expect(await seatNamed('Binôme du bureau')).toMatchObject({
      collegeKey: 'firms',
      places: [
        { slot: 'authority', holder: 'Maire' },
        { slot: 'firm', holder: 'Boulangère' },
      ],
    });
    expect(await hall.told(poll)).toEqual(expect.arrayContaining(['mandate.ended', 'election.installed']));

    const again = await hall.elects(hall.stv(1, [both, rest], pair('Binôme du bureau')), 'b');
    expect(codesOf(await hall.install(again))).toEqual(['install-place-held', 'install-place-held']);
    await hall.world.sql('update mandate set ends_at = now() where poll_id = $1', [poll]);
    done(await hall.install(again));
    expect(await seatNamed('Binôme du bureau')).toMatchObject({ places: [{ holder: 'Autre' }, {}] });
  });
  it('leaves the place of whoever withdrew or left vacant, for the substitute they were elected with', async () => {
    const [mayor, baker, sub, rival, rest] = await Promise.all([
      hall.someone('Élue'),
      hall.someone('Partie'),
      hall.someone('Suppléante'),
      hall.someone('Un'),
      hall.someone('Deux'),
    ]);
    const tickets = [
      ticket('a', [mayor, 'authority', sub], [baker, 'firm']),
      ticket('b', [rival, 'authority'], [rest, 'firm']),
    ];
    const poll = await hall.elects(hall.stv(1, tickets, pair('Binôme des quais')));
    expect(codesOf(await hall.install(poll, [rival.id]))).toEqual(['install-not-elected']);
    await hall.world.sql('update membership set until = now() where person_id = $1', [baker.id]);
    done(await hall.install(poll, [mayor.id]));
    expect(await seatNamed('Binôme des quais')).toMatchObject({
      places: [
        { holder: null, substitute: 'Suppléante', vacantSince: null },
        { holder: null, substitute: null, vacantSince: expect.any(String) },
      ],
    });
    expect((await actBy(hall.world, hall.agent, readInstallation(poll)))?.places).toMatchObject([
      { becomes: 'withdrew', substitute: 'Suppléante' },
      { becomes: 'left', substitute: null },
    ]);
    const line = (await hall.world.register()).findLast(({ act }) => act === 'election.installed');
    expect(line?.facts).toMatchObject({ poll, mandates: 0, withdrawn: [mayor.id] });
  });
  it('is raced for by two agents, and done by one', async () => {
    const [ada, bob] = await Promise.all([hall.someone('Une'), hall.someone('Deuxième')]);
    const second = await hall.world.aPerson('Agathe', { role: 'agent' });
    const poll = await hall.elects(hall.stv(1, [ticket('a', [ada]), ticket('b', [bob])]));
    const outcomes = await Promise.all([hall.install(poll), hall.install(poll, [], second)]);
    expect(outcomes.flatMap(codesOf)).toEqual(['install-already']);
  });
});
