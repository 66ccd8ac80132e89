import { html } from '../../platform/html.js';
import type { ZoneRow } from '../zone.view.js';
import { layout } from './layout.js';
import type { Say } from './say.js';

/** Several zones on one instance: a list to choose from. */
export const zonesPage = (zones: readonly Pick<ZoneRow, 'slug' | 'name' | 'authority'>[], say: Say): string =>
  layout({
    say,
    title: say.text('page.zones'),
    path: '/',
    main: html`<header>
        <h1>${say.text('page.zones')}</h1>
        <p class="lead">${say.text(zones.length === 0 ? 'page.zones.none' : 'page.zones.why')}</p>
      </header>
      <ul class="cards">
        ${zones.map(
          ({ slug, name, authority }) =>
            html`<li>
              <a href="/p/${slug}?lang=${say.language}">${name}</a
              ><span class="muted">${authority.name}</span>
            </li>`,
        )}
      </ul>`,
  });

export const lostPage = (say: Say): string =>
  layout({
    say,
    title: say.text('page.lost'),
    path: '/',
    main: html`<header>
      <h1>${say.text('page.lost')}</h1>
      <p class="lead">${say.text('page.lost.why')}</p>
      <p><a class="enter" href="/?lang=${say.language}">${say.text('page.lost.back')}</a></p>
    </header>`,
  });
