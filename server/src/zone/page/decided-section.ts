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

const decided = ({ title, verdict, closedAt, weightedYes, raw }: PublicDecision, say: Say): Html =>
  html`<li>
    <strong class="${verdict}">${say.text(`page.verdict.${verdict}`)}</strong> ${title}
    <span class="muted"
      >${say.day(closedAt)}. ${say.text('page.result', { ...raw, share: shareOf(weightedYes, say) })}</span
    >
  </li>`;

/** Points of 100 are stored as an exact fraction; a page shows one decimal. */
const shareOf = (points: string, { language }: Say): string => {
  const percent = toPercent(multiply(parse(points), fraction(1, 100)));
  return language === 'fr' ? `${percent.replace('.', ',')} %` : `${percent}%`;
};
