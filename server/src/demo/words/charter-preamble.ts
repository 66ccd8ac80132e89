import type { ArticleSketch } from './charter.js';
import { council } from './charter-council.js';
import { future } from './charter-future.js';
import { places } from './charter-places.js';
import { sharedThings } from './charter-shared-things.js';

const preamble: ArticleSketch = {
  key: 'preambule',
  title: 'Pourquoi cette charte',
  text: 'Nous travaillons, nous habitons, nous passons aux Saulaies. Longtemps la zone n’a été qu’un plan : des lots, des numéros, une barrière. Cette charte est notre façon d’en refaire un lieu. Elle tient en peu de pages, elle s’applique à tous, et elle se change à plusieurs.',
};

/** The founding charter of Les Saulaies: a preamble, six chapters and 26 articles, of which ten carry rules. */
export const foundingCharter: readonly ArticleSketch[] = [
  preamble,
  ...sharedThings,
  ...places,
  ...council,
  ...future,
];
