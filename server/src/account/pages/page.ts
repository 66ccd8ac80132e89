import type { FastifyReply } from 'fastify';
import type { Language } from '@communaux/shared/account';
import { html, type Html } from '../../platform/html.js';
import { ICON } from '../../platform/icon.js';

export type Page = {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
};

// No script, and no sheet to fetch: these pages work in any browser, before anything else of ours has loaded.
const STYLE = html`<style>
  :root {
    color-scheme: light dark;
  }
  body {
    margin: 0;
    font:
      1.125rem/1.6 Georgia,
      serif;
    background: #f7f4ec;
    color: #22251f;
  }
  main {
    max-width: 38rem;
    margin: 0 auto;
    padding: 2rem 1rem;
  }
  h1 {
    font-size: 1.75rem;
    line-height: 1.2;
  }
  a {
    color: inherit;
  }
  button {
    font: inherit;
    min-height: 2.75rem;
    padding: 0.5rem 1.5rem;
    border: 0;
    border-radius: 0.25rem;
    background: #2e6a3b;
    color: #fff;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid currentColor;
    outline-offset: 3px;
  }
  article {
    border-top: 1px solid;
    padding: 1rem 0;
  }
  pre {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    font: inherit;
  }
  @media (prefers-color-scheme: dark) {
    body {
      background: #1b1d19;
      color: #ece9df;
    }
  }
</style>`;

/** A whole page. @returns what the controller answers; its type and that nothing keeps it are set on the reply */
export const page = (reply: FastifyReply, { language, title, body }: Page): string => {
  reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store');
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="robots" content="noindex" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Communaux</title>
        ${ICON} ${STYLE}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`.text;
};
