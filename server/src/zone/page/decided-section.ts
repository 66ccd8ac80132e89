import { fraction, multiply, parse, toPercent } from '@communaux/shared/kernel';
import { html, type Html } from '../../platform/html.js';
import type { PublicDecision, PublicZone } from './page.view.js';
import type { Say } from './say.js';

/** The latest votes with their result: weighted share and heads side by side, each with its base. */
export const decidedSection = ({ decisions }: PublicZone, say: Say): Html =>
  html`<section>
    <h2>${say.text('page.decided')}</h2>
    ${
      decisions.length === 0
        ? html`<p class="muted">${say.text('page.decided.none')}</p>`
        : html`<ul class="cards">
            ${decisions.map((decision) => decided(decision, say))}
          </ul>`
    }
  </section>`;

const decided = (decision: PublicDecision, say: Say): Html =>
  html`<li>
    <strong class="${decision.verdict}">${say.text(`page.verdict.${decision.verdict}`)}</strong>
    ${decision.title}
    <span class="muted">${say.day(decision.closedAt)}. ${resultOf(decision, say)}</span>
  </li>`;

const resultOf = ({ weightedYes, chosen, raw }: PublicDecision, say: Say): string => {
  if (weightedYes !== null) return say.text('page.result', { ...raw, share: shareOf(weightedYes, say) });
  if (chosen !== null && chosen.length > 0)
    return say.text('page.result.chosen', { ...raw, names: chosen.join(', ') });
  return say.text('page.result.turnout', raw);
};

/** Points of 100 are stored as an exact fraction; a page shows one decimal. */
const shareOf = (points: string, { language }: Say): string => {
  const percent = toPercent(multiply(parse(points), fraction(1, 100)));
  return language === 'fr' ? `${percent.replace('.', ',')} %` : `${percent}%`;
};
