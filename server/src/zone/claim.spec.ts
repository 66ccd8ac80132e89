import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isRefused, type Refused } from '@communaux/shared/kernel';
import { meetingOf } from '../../test/meeting.js';
import { openWorld, type Person, type World } from '../../test/world.js';
import { answerClaim } from './answer-claim.js';
import { claimEstablishment } from './claim-establishment.js';
import { readClaims, type ClaimRow } from './claim.view.js';
import { anEstablishment } from './zone.fixture.js';

let world: World;
let agent: Person;
let rank = 0;
beforeAll(async () => {
  world = await openWorld();
  agent = await world.aPerson('Nadia', { role: 'agent' });
});
afterAll(() => world.close());

const claim = async (person: Person, siret: string) =>
  world.platform.works.run(await world.as(person), world.zone, claimEstablishment({ siret, message: '' }));
const answer = async (person: Person, id: string, confirm = true, words = '') =>
  world.platform.works.run(await world.as(person), world.zone, answerClaim({ id, confirm, answer: words }));
const claims = async (person: Person) =>
  world.platform.works.read(await world.as(person), world.zone, readClaims);
const place = (name: string) => anEstablishment(world, name, (rank += 1));
const made = (outcome: ClaimRow | Refused): ClaimRow => {
  if (isRefused(outcome)) throw new Error(JSON.stringify(outcome.reasons));
  return outcome;
};
const codeOf = (outcome: unknown) => isRefused(outcome) && outcome.reasons[0]?.code;
const membershipsOf = (person: Person) =>
  world.sql('select role, firm_id from membership where person_id = $1 and firm_id is not null', [person.id]);
const mandatesOf = (person: Person) =>
  world.sql<{ key: string; days: number }>(
    `select college.key, extract(day from mandate.ends_at - mandate.starts_at)::int as days from mandate join college on college.id = mandate.college_id where person_id = $1`,
    [person.id],
  );

describe('claiming an establishment', () => {
  it('waits for an answer, and is confirmed by the authority: delegate, with a mandate of one year for the firm', async () => {
    const { siret, firm, id } = await place('Menuiserie');
    const amina = await world.aPerson('Amina');
    const spaced = `${siret.slice(0, 9)} ${siret.slice(9)}`;
    const waiting = made(await claim(amina, spaced));
    expect(waiting).toMatchObject({ state: 'waiting', mine: true, answerable: false, personName: 'Amina' });
    expect(await claims(agent)).toEqual([expect.objectContaining({ id: waiting.id, answerable: true })]);
    const confirmed = made(await answer(agent, waiting.id));
    expect(confirmed).toMatchObject({ state: 'confirmed', establishment: { id, claimed: true } });
    expect(await membershipsOf(amina)).toEqual([{ role: 'delegate', firm_id: firm.id }]);
    expect(await mandatesOf(amina)).toEqual([{ key: 'firms', days: 365 }]);
    expect((await world.register()).slice(-2)).toEqual([
      {
        act: 'claim.made',
        actor: `person:${amina.id}`,
        facts: { claim: waiting.id, establishment: id, firm: firm.id },
      },
      {
        act: 'claim.confirmed',
        actor: `person:${agent.id}`,
        facts: expect.objectContaining({
          claim: waiting.id,
          membership: expect.any(String),
          mandate: expect.any(String),
        }),
      },
    ]);
  });

  it('is confirmed by a delegate of the firm, who makes an employee without a second mandate', async () => {
    const { siret, firm } = await place('Garage');
    const [chief, bob, stranger] = await Promise.all([
      world.aPerson('Chief', { firm, college: 'firms' }),
      world.aPerson('Bob'),
      world.aPerson('Stranger'),
    ]);
    const { id } = made(await claim(bob, siret));
    expect(codeOf(await answer(stranger, id))).toBe('claim-unknown');
    expect(await claims(stranger)).toEqual([]);
    expect(await claims(chief)).toEqual([expect.objectContaining({ id, answerable: true })]);
    made(await answer(chief, id));
    expect(await membershipsOf(bob)).toEqual([{ role: 'employee', firm_id: firm.id }]);
    expect(await mandatesOf(bob)).toEqual([]);
    expect(codeOf(await answer(chief, id))).toBe('claim-answered');
  });

  it('gives no second mandate to someone who already sits in another college', async () => {
    const { siret } = await place('Atelier');
    const resident = await world.aPerson('Rose', { college: 'residents' });
    made(await answer(agent, made(await claim(resident, siret)).id));
    expect(await mandatesOf(resident)).toEqual([expect.objectContaining({ key: 'residents' })]);
  });

  it('is refused with a reason that its author reads', async () => {
    const { siret } = await place('Fonderie');
    const eve = await world.aPerson('Ève');
    const { id } = made(await claim(eve, siret));
    expect(codeOf(await answer(agent, id, false))).toBe('claim-reason-missing');
    made(await answer(agent, id, false, 'Le bail a pris fin.'));
    expect(await claims(eve)).toEqual([
      expect.objectContaining({ state: 'refused', answer: 'Le bail a pris fin.', mine: true }),
    ]);
    expect(await membershipsOf(eve)).toEqual([]);
    made(await claim(eve, siret));
  });

  it('says why a claim cannot be made', async () => {
    const { siret, firm } = await place('Brasserie');
    const [ann, old] = await Promise.all([world.aPerson('Ann'), world.aPerson('Old', { firm })]);
    expect(codeOf(await claim(ann, '123'))).toBe('siret-invalid');
    expect(codeOf(await claim(ann, '73282932000075'))).toBe('siret-invalid');
    expect(codeOf(await claim(ann, '73282932000074'))).toBe('establishment-unknown');
    expect(codeOf(await claim(old, siret))).toBe('already-member');
    made(await claim(ann, siret));
    expect(codeOf(await claim(ann, siret))).toBe('claim-waiting');
    for (let n = 0; n < 4; n += 1) made(await claim(ann, (await place(`Place ${n}`)).siret));
    expect(await claim(ann, (await place('Sixth')).siret)).toMatchObject({
      reasons: [{ code: 'claims-too-many', facts: { waiting: 5 } }],
    });
  });

  it('lets nobody confirm their own claim', async () => {
    const { siret } = await place('Bureau');
    const { id } = made(await claim(agent, siret));
    expect(codeOf(await answer(agent, id))).toBe('claim-own');
  });
});

describe('claims racing', () => {
  it('keeps one waiting claim of ten identical requests', async () => {
    const { siret, id } = await place('Dix');
    const zoe = await world.aPerson('Zoé');
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => claim(zoe, siret)));
    expect(outcomes.filter((outcome) => !isRefused(outcome))).toHaveLength(1);
    expect(await world.sql('select from claim where establishment_id = $1', [id])).toHaveLength(1);
  });

  it('names one delegate when several colleagues are confirmed at once; without the lock it names several', async () => {
    const confirmAll = async (name: string, naive: boolean) => {
      const { siret, firm } = await place(name);
      const people = await Promise.all(Array.from({ length: 6 }, (_, n) => world.aPerson(`${name} ${n}`)));
      const ids = await Promise.all(people.map(async (person) => made(await claim(person, siret)).id));
      const act = await world.as(agent);
      const allHaveLooked = meetingOf(2);
      await Promise.all(
        ids.map((id) =>
          naive
            ? confirmWithoutLock(id, allHaveLooked)
            : world.platform.works.run(act, world.zone, answerClaim({ id, confirm: true, answer: '' })),
        ),
      );
      const [row] = await world.sql<{ delegates: number; electors: number }>(
        `select count(*) filter (where role = 'delegate')::int as delegates,
           (select count(*)::int from mandate where person_id in (select person_id from membership where firm_id = $1)) as electors
         from membership where firm_id = $1`,
        [firm.id],
      );
      return row;
    };
    expect(await confirmAll('Verrou', false)).toEqual({ delegates: 1, electors: 1 });
    expect((await confirmAll('Naïf', true))?.delegates).toBeGreaterThan(1);
  });
});

/** The mistake the firm's lock prevents: look first, write when another has looked as well. */
const confirmWithoutLock = async (id: string, allHaveLooked: () => Promise<void>): Promise<void> => {
  const [found] = await world.sql<{ person: string; firm: string; delegates: number }>(
    `select claim.person_id as person, firm_id as firm, (select count(*)::int from membership where membership.firm_id = establishment.firm_id and role = 'delegate') as delegates
     from claim join establishment on establishment.id = claim.establishment_id where claim.id = $1`,
    [id],
  );
  await allHaveLooked();
  await world.sql(
    'insert into membership (zone_id, id, person_id, firm_id, role) values ($1, gen_random_uuid(), $2, $3, $4)',
    [world.zone, found?.person, found?.firm, found?.delegates === 0 ? 'delegate' : 'employee'],
  );
};
