import { DARK_STEP, shadesOf } from '@communaux/shared/accent';
import { html, type Html } from '../../platform/html.js';
import { ICON } from '../../platform/icon.js';
import type { Say } from './say.js';

type Page = {
  readonly say: Say;
  readonly title: string;
  readonly accent?: string;
  /** The same page in the other language. */
  readonly path: string;
  readonly main: Html;
};

const MOSS = '#2E6A3B';

/** A whole page: no script, one style sheet of ours, and the accent of the zone by day and by night. */
export const layout = ({ say, title, accent = MOSS, path, main }: Page): string => {
  const other = say.language === 'fr' ? 'en' : 'fr';
  const page = html`<html lang="${say.language}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      ${ICON}
      <link rel="stylesheet" href="/p/style.css" />
      <style>
        :root {
          --day: ${accent};
          --night: ${shadesOf(accent)[DARK_STEP]};
        }
      </style>
    </head>
    <body>
      <a class="skip" href="#main">${say.text('page.skip')}</a>
      <nav class="language">
        <a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${say.text('page.language')}</a>
      </nav>
      <main id="main">${main}</main>
    </body>
  </html>`;
  return `<!doctype html>\n${page.text}`;
};
