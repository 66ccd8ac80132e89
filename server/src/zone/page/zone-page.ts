import { html, type Html } from '../../platform/html.js';
import { TABLE_NAMES } from '../cnig/index.js';
import { charterSection } from './charter-section.js';
import { decidedSection } from './decided-section.js';
import { layout } from './layout.js';
import type { PublicZone } from './page.view.js';
import type { Say } from './say.js';

/** The zone for anyone: what it is, what is asked, what was decided, its charter, what it shares, its data. */
export const zonePage = (zone: PublicZone, say: Say): string =>
  layout({
    say,
    title: `${zone.name} · ${zone.authority}`,
    accent: zone.accent,
    path: `/p/${zone.slug}`,
    main: html`${head(zone, say)} ${happening(zone, say)} ${decidedSection(zone, say)}
      ${charterSection(zone, say)} ${assets(zone, say)} ${data(zone, say)}
      <footer>
        <p>${say.text('page.accessibility', { authority: zone.authority })}</p>
      </footer>`,
  });

/** The first letter of the name proper: S for « Zone des Saulaies ». */
const initialOf = (name: string): string => {
  const proper = name.replace(
    /^(?:(?:zone|zae|zac|zi|za|parc|pôle|activités?|de|des|du|la|le|les)\s+|[dl]['’])+/i,
    '',
  );
  return ([...proper][0] ?? [...name][0] ?? '').toUpperCase();
};

const head = (zone: PublicZone, say: Say): Html => {
  const counts = [
    say.count('page.counts.establishments', zone.establishments),
    say.count('page.counts.parcels', zone.parcels),
    say.count('page.counts.articles', zone.articles.length),
  ];
  return html`<header>
    <p class="crest" aria-hidden="true">${initialOf(zone.name)}</p>
    <p class="kind">${say.text('page.kind', { authority: zone.authority })}</p>
    <h1>${zone.name}</h1>
    ${zone.demo && html`<p class="note">${say.text('page.demo')}</p>`}
    <p class="lead">${zone.about || say.text('page.about.none')}</p>
    <p class="muted">${counts.join(' · ')}</p>
    <p>
      <a class="enter" href="/z/${zone.slug}">${say.text('page.enter')}</a>
    </p>
    <p class="muted">${say.text('page.enter.why')}</p>
  </header>`;
};

const happening = ({ slug, polls, consultations }: PublicZone, say: Say): Html => {
  const items = [
    ...polls.map(({ title, closesAt }) => ({
      title,
      when: say.text('page.poll', { until: say.moment(closesAt) }),
    })),
    ...consultations.map(({ title, closesAt }) => ({
      title,
      when: closesAt
        ? say.text('page.consultation', { until: say.moment(closesAt) })
        : say.text('page.consultation.endless'),
    })),
  ];
  return html`<section>
    <h2>${say.text('page.happening')}</h2>
    ${
      items.length === 0
        ? html`<p class="muted">${say.text('page.happening.none')}</p>`
        : html`<ul class="cards">
            ${items.map(
              ({ title, when }) =>
                html`<li><a href="/z/${slug}">${title}</a><span class="sun">${when}</span></li>`,
            )}
          </ul>`
    }
  </section>`;
};

const assets = ({ assets: shared }: PublicZone, say: Say): Html =>
  html`<section>
    <h2>${say.text('page.assets')}</h2>
    ${
      shared.length === 0
        ? html`<p class="muted">${say.text('page.assets.none')}</p>`
        : html`<ul>
            ${shared.map(
              ({ name, kind, capacity, pooled }) =>
                html`<li>
                  ${name}
                  <span class="muted"
                    >${say.text(`page.asset.${kind}`)}${pooled && `, ${say.count('page.asset.capacity', capacity)}`}</span
                  >
                </li>`,
            )}
          </ul>`
    }
  </section>`;

const data = ({ slug }: PublicZone, say: Say): Html =>
  html`<section>
    <h2>${say.text('page.data')}</h2>
    <p class="muted">${say.text('page.data.why')}</p>
    <ul class="row">
      ${TABLE_NAMES.map((table) => html`<li><a href="/zones/${slug}/export/${table}.csv">${say.text(`page.data.${table}`)}</a></li>`)}
      <li><a href="/p/${slug}/decisions.json">${say.text('page.data.decisions')}</a></li>
      <li><a href="/z/${slug}/register">${say.text('page.data.register')}</a></li>
    </ul>
  </section>`;
