import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { system } from '@communaux/shared/access';
import { openWorld } from '../../test/world.js';
import { aCircle, answer, answering, answersCloseIn, codesOf, HARM, type Circle } from './consent.fixture.js';
import { closeAnswers } from './move-consent.js';

let circle: Circle;
beforeAll(async () => {
  circle = await aCircle(await openWorld());
});
afterAll(() => circle.world.close());

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const close = (id: string) =>
  circle.world.platform.works.run(system('close-consent-answers'), circle.world.zone, closeAnswers(id, 1));

/** Long before the close, twice around it, and after. */
const WHEN = [0, 285, 295, 360];

/** Objections that were acknowledged, against those the round knows. */
const known = async (id: string): Promise<number> => {
  const [row] = await circle.world.sql<{ n: number }>(
    'select count(*)::int as n from consent_objection where consent_id = $1',
    [id],
  );
  return row?.n ?? 0;
};

describe('an objection that comes as the answers close', () => {
  it('is either counted or refused, never lost', async () => {
    const people = [circle.agent, circle.lea, circle.nour, circle.brice];
    let [taken, refused] = [0, 0];
    for (let round = 0; round < 6; round += 1) {
      const { id } = await answering(circle);
      await answersCloseIn(circle, id, 300);
      const [answers] = await Promise.all([
        Promise.all(
          people.map(async (person, at) => {
            await after(WHEN[at] ?? 0);
            return answer(circle, id, person, 'objection', HARM);
          }),
        ),
        after(300).then(() => close(id)),
      ]);
      await close(id);
      const acknowledged = answers.filter((one) => codesOf(one).length === 0).length;
      expect(await known(id)).toBe(acknowledged);
      for (const codes of answers.map(codesOf).filter(({ length }) => length > 0))
        expect(['consent-answers-closed', 'consent-wrong-phase']).toEqual(expect.arrayContaining([...codes]));
      taken += acknowledged;
      refused += people.length - acknowledged;
    }
    expect(taken).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
    expect(await circle.world.verified()).toBe(true);
  }, 30_000);

  it('would be lost if it were only looked at before being written', async () => {
    const { id } = await answering(circle);
    const { platform, zone } = circle.world;
    await circle.world.sql('alter table consent_answer disable trigger user');
    const lea = await circle.world.as(circle.lea);
    await answersCloseIn(circle, id, 600);
    const naive = platform.works.run(lea, zone, async ({ tx, zoneId }) => {
      const open = await tx.query(
        `select from consent where zone_id = $1 and id = $2 and phase = 'objection' and now() < answers_close_at`,
        [zoneId, id],
      );
      await after(1_500);
      if (open.length > 0)
        await tx.query(
          `insert into consent_answer (zone_id, consent_id, round, person_id, number, answer, reason)
           values ($1, $2, 1, $3, 1, 'objection', $4)`,
          [zoneId, id, circle.lea.id, HARM],
        );
      return open.length;
    });
    await after(700);
    const [written] = await Promise.all([naive, close(id)]);
    await circle.world.sql('alter table consent_answer enable trigger user');
    expect(written).toBe(1);
    expect(await known(id)).toBe(0);
  });
});
