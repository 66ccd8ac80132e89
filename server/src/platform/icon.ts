import { html } from './html.js';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#2E6A3B"/>' +
  '<path d="M6 22c4-9 7-9 10 0s6 9 10 0M8 12h16" fill="none" stroke="#FBF8F1" stroke-width="2.5" stroke-linecap="round"/></svg>';

/** The crest of the client, in the page itself: browsers ask for nothing more, and no page without script lacks it. */
export const ICON = html`<link rel="icon" href="${`data:image/svg+xml,${encodeURIComponent(DRAWING)}`}" />`;
