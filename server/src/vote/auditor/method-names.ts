import type { Method } from '@communaux/shared/vote';

/** Methods that count a file. Plurality is approval of the first choice alone. */
export type AskedMethod = Exclude<Method, 'consent'> | 'plurality';

/** Each method by its name here, and by those it goes by elsewhere; spaces and hyphens are underscores. */
const NAMES: Readonly<Record<AskedMethod, readonly string[]>> = {
  schulze: ['schulze', 'beatpath', 'cssd'],
  ranked_pairs: ['ranked_pairs', 'rankedpairs', 'tideman', 'rp', 'paires_ordonnees'],
  irv: ['irv', 'instant_runoff', 'alternative_vote', 'av', 'vote_alternatif'],
  stv: ['stv', 'vut', 'single_transferable_vote', 'vote_unique_transferable'],
  majority_judgment: [
    'majority_judgment',
    'majority_judgement',
    'majorityjudgment',
    'mj',
    'jm',
    'jugement_majoritaire',
  ],
  approval: ['approval', 'approbation'],
  score: ['score', 'range', 'notation', 'note'],
  dots: ['dots', 'dot_voting', 'points'],
  budget: ['budget', 'participatory_budget', 'budget_participatif'],
  yes_no_blank: ['yes_no_blank', 'yes_no', 'motion', 'oui_non', 'pour_contre'],
  plurality: ['plurality', 'first_past_the_post', 'fptp', 'uninominal'],
};
export const METHOD_NAMES = Object.keys(NAMES);

export const methodCalled = (name: string): AskedMethod | null => {
  const joined = name.toLowerCase().replace(/[\s-]+/g, '_');
  const found = (Object.entries(NAMES) as [AskedMethod, readonly string[]][]).find(([, names]) =>
    names.includes(joined),
  );
  return found?.[0] ?? null;
};
