import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type ProxyOptions } from 'vite';

const shared = fileURLToPath(new URL('../shared/src', import.meta.url));
const server = process.env['COMMUNAUX_SERVER'] ?? 'http://localhost:4000';

/** Under /z live both our screens and the server's own pages: a browser asking for a page gets the screens. */
const exceptPages: ProxyOptions = {
  target: server,
  bypass: (request) => (request.headers.accept?.includes('text/html') ? '/index.html' : undefined),
};

export default defineConfig({
  plugins: [react()],
  resolve: {
    // Shared is read from its source, so no rebuild stands between a rule and the screen that shows it.
    alias: [
      { find: /^@communaux\/shared\/(.+)\/texts\.(fr|en)$/, replacement: `${shared}/$1/texts.$2.ts` },
      { find: /^@communaux\/shared\/([^/]+)$/, replacement: `${shared}/$1/index.ts` },
    ],
  },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    // A small picture inlined costs more than its request once gzip is counted, and a strict CSP forbids data: urls.
    assetsInlineLimit: 0,
    // Brotli and gzip sizes are checked by check-budget.mjs, from the manifest.
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Left to itself the bundler folds what two screens share into the first load: zod alone is 22 KB there.
            { name: 'checking', test: /node_modules\/zod\// },
            // Changes with our dependencies, not with our screens: stays in the browser's cache from release to release.
            {
              name: 'ground',
              test: /node_modules\/(react|react-dom|scheduler|react-router|i18next|urql|@urql|wonka|@0no-co)\//,
            },
            // Left to itself each control becomes a file of some hundred bytes, and a first visit fetches thirty.
            {
              name: 'frame',
              test: /client\/src\/(?:platform|ui)\/(?!fields|testing|DiffText|word-diff|diff-text|Bar(?:Table|Chart)|bar-)|shared\/src\/kernel\/|client\/src\/body\/body\.module\.css$|icons-react\/.*\/IconX\./,
            },
            // What the rules of a body are made of, without the charter's clauses: who votes on a project reads none.
            { name: 'rules', test: /shared\/src\/(?:body\/(?!.*texts\.)|vote\/theme\.)/ },
            // What the charter's screens share. Only modules that import none of ours: a group takes along all it needs.
            {
              name: 'charter',
              test: /client\/src\/charter\/(?:[^/]+\.css$|Byline\.)|client\/src\/generated\/charter|ui\/diff-text\.module/,
            },
            // The clauses that bookings follow.
            { name: 'clauses', test: /shared\/src\/charter\/(?!.*texts\.)/ },
            {
              name: 'fields',
              test: /client\/src\/ui\/fields\/(?!(?:Search|File)Field)|client\/src\/charter\/ThemeField\./,
            },
            // What the booth, the result and the form of a new vote share; what names colleges and rules.
            {
              name: 'vote',
              test: /client\/src\/vote\/(?:ballot\/(?:reading|use-|BallotRead|HowTo|notation|ranking)|(?:Hash|turnout|poll-question|QuestionSettings|use-named-facts)\.|result\/(?:Conditions|Steps|Verdict|outcomes)\.)|client\/src\/vote\/[^/]+\.css$|client\/src\/generated\/vote|shared\/src\/vote\/(?:outcome|roll)\./,
            },
            // What one fills in: in the booth, in the trial of a new vote, in a round of consent.
            {
              name: 'ballot',
              test: /client\/src\/vote\/ballot\/(?:[A-Z]\w*(?:Ballot|Field|Row|List)|Standing)\.|client\/src\/vote\/ballot\/ballot\.module\.css$/,
            },
            // What the screens of a consent share.
            {
              name: 'consent',
              test: /client\/src\/consent\/(?:[^/]+\.css$|reading\.)|client\/src\/generated\/consent|shared\/src\/consent\/(?!.*texts\.)/,
            },
            // What the page of a vote and those of its roll share.
            { name: 'roll', test: /client\/src\/roll\/[^/]+\.css$|client\/src\/generated\/roll/ },
            // What votes and revisions show of guardians.
            {
              name: 'guardian',
              test: /client\/src\/guardian\/(?:PollGuard|RevisionGuard|VetoCard|standing|guardian\.module)|client\/src\/generated\/guardian/,
            },
            {
              name: 'colleges',
              test: /client\/src\/body\/(?:RuleSentences|use-rule-words|use-colleges|colleges|poll-facts)|client\/src\/generated\/body/,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': server,
      '/auth': server,
      '/outbox': server,
      '/files': server,
      '/zones': exceptPages,
      '/p': server,
      '/z': exceptPages,
      '/socket.io': { target: server, ws: true },
    },
  },
});
