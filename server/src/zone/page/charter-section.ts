import { numberArticles } from '@communaux/shared/charter';
import { html, type Html } from '../../platform/html.js';
import type { PublicArticle, PublicZone } from './page.view.js';
import type { Say } from './say.js';

/** Characters of charter on the page; a longer charter gives its last articles by title only, so the page stays light. */
const BUDGET = 20_000;

/** Every article in force, in the order of the tree: number, title, words, and where they come from. */
export const charterSection = ({ articles, slug }: PublicZone, say: Say): Html => {
  const ordered = inOrder(articles);
  const whole = withinBudget(ordered);
  return html`<section class="charter">
    <h2>${say.text('page.charter')}</h2>
    ${
      ordered.length === 0
        ? html`<p class="muted">${say.text('page.charter.none')}</p>`
        : ordered.map(([number, article]) => shown(number, article, { say, slug, whole: whole.has(article) }))
    }
  </section>`;
};

type Numbered = readonly [number: string, article: PublicArticle];

const inOrder = (articles: readonly PublicArticle[]): Numbered[] => {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return [...numberArticles(articles)].flatMap(([id, number]) => {
    const article = byId.get(id);
    return article ? [[number, article] as const] : [];
  });
};

const withinBudget = (ordered: readonly Numbered[]): ReadonlySet<PublicArticle> => {
  const whole = new Set<PublicArticle>();
  let left = BUDGET;
  for (const [, article] of ordered) if ((left -= article.text.length) >= 0) whole.add(article);
  return whole;
};

const shown = (
  number: string,
  { title, text, since, revision }: PublicArticle,
  { say, slug, whole }: { readonly say: Say; readonly slug: string; readonly whole: boolean },
): Html => {
  const date = say.day(since);
  const origin =
    revision === null
      ? say.text('page.article.since', { date })
      : say.text('page.article.voted', { date, revision });
  return html`<article>
    <h3><span class="number">${number}</span> ${title}</h3>
    ${
      whole
        ? text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)
        : html`<p><a href="/z/${slug}/charter">${say.text('page.article.elsewhere')}</a></p>`
    }
    <p class="muted">${origin}</p>
  </article>`;
};
