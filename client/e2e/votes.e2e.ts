import { beforeAll, describe, it } from '@jest/globals';
import { onStage } from './stage.js';
import { boardElectedByRanking } from './votes/board.js';
import { vetoedCharterVote } from './votes/charter.js';
import { consentWithOneObjection } from './votes/consent.js';
import { assemble, MEMBERS, seatPair } from './votes/council.js';
import { projectChosenByJudgment } from './votes/projects.js';
import { giveVetoRight, writeRules } from './votes/rules.js';
import { closingAtThePaceOf, type Scene } from './votes/scene.js';

const PATIENCE = 420_000;

const stage = onStage();
let scene: Scene;

beforeAll(async () => {
  const { product, people } = stage();
  const start = performance.now();
  const council = await assemble(people);
  const { paul } = await council();
  await writeRules(paul);
  await giveVetoRight(paul, {
    holder: 'Jeanne Riou',
    voice: 'Celles et ceux qui viendront',
    theme: 'Déplacements',
  });
  await seatPair(product, paul, 'Binôme des quais', { authority: MEMBERS.paul, firm: MEMBERS.marc });
  scene = { product, people, council, closing: closingAtThePaceOf(performance.now() - start) };
}, 240_000);

/** All at once, as in the life of a zone: each of these votes waits for the clock, and none for the others. */
describe('the council decides', () => {
  it.concurrent(
    'elects its board by ranking, a seat held by two speaking once',
    () => boardElectedByRanking(scene),
    PATIENCE,
  );
  it.concurrent('adopts a text that a guardian sends back, once', () => vetoedCharterVote(scene), PATIENCE);
  it.concurrent('chooses among four projects in words', () => projectChosenByJudgment(scene), PATIENCE);
  it.concurrent(
    'consents, once an objection has made the text better',
    () => consentWithOneObjection(scene),
    PATIENCE,
  );
});
