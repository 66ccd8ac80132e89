import type { Method } from '@communaux/shared/vote';

/** Methods that count a file. Plurality is approval of the first choice alone, Borda a score by places won. */
export type AskedMethod = Exclude<Method, 'consent'> | 'plurality' | 'borda';

/** A method as it is called, and the settings its name says by itself: "meek" is a variant of STV. */
export type CalledMethod = {
  readonly method: AskedMethod;
  readonly settings: Readonly<Record<string, string>>;
};

/** Each method by its name here, and by those it goes by elsewhere: letters alone, without "voting" or "method". */
const NAMES: Readonly<Record<AskedMethod, readonly string[]>> = {
  schulze: ['schulze', 'beatpath', 'cssd'],
  ranked_pairs: ['rankedpairs', 'tideman', 'rp', 'pairesordonnees'],
  irv: [
    'irv',
    'instantrunoff',
    'rankedchoice',
    'rcv',
    'alternative',
    'alternativevote',
    'av',
    'votealternatif',
  ],
  stv: ['stv', 'vut', 'singletransferable', 'singletransferablevote', 'voteuniquetransferable'],
  majority_judgment: ['majorityjudgment', 'majorityjudgement', 'mj', 'jm', 'jugementmajoritaire'],
  approval: ['approval', 'approbation', 'kofn'],
  score: ['score', 'scores', 'range', 'notation', 'note'],
  dots: ['dots', 'dot', 'cumulative', 'points'],
  budget: ['budget', 'participatorybudget', 'participatorybudgeting', 'budgetparticipatif'],
  yes_no_blank: ['yesnoblank', 'yesno', 'motion', 'referendum', 'ouinon', 'ouinonblanc', 'pourcontre'],
  plurality: ['plurality', 'firstpastthepost', 'fptp', 'uninominal'],
  borda: ['borda', 'bordacount'],
};
export const METHOD_NAMES = Object.keys(NAMES);

const SAYING: readonly (CalledMethod & { readonly names: readonly string[] })[] = [
  {
    method: 'stv',
    settings: { variant: 'scottish' },
    names: ['scottish', 'scottishstv', 'stvscottish', 'wigm'],
  },
  { method: 'stv', settings: { variant: 'meek' }, names: ['meek', 'meekstv', 'stvmeek'] },
  {
    method: 'budget',
    settings: { share: 'equal_shares' },
    names: ['equalshares', 'methodofequalshares', 'mes', 'budgetequalshares', 'partsegales'],
  },
  { method: 'budget', settings: { share: 'most_approved' }, names: ['mostapproved', 'budgetmostapproved'] },
  ...(['schulze', 'ranked_pairs'] as const).flatMap((method) => {
    const [name = ''] = NAMES[method];
    return [
      { method, settings: { strength: 'margins' }, names: [`${name}margins`] },
      { method, settings: { strength: 'winning_votes' }, names: [`${name}winningvotes`, `${name}wv`] },
    ];
  }),
];

export const methodCalled = (name: string): CalledMethod | null => {
  const letters = lettersOf(name);
  return called(letters) ?? called(letters.replace(/(voting|method)$/, ''));
};

const called = (letters: string): CalledMethod | null => {
  const all = Object.entries(NAMES) as [AskedMethod, readonly string[]][];
  const plain = all.find(([, names]) => names.includes(letters))?.[0];
  if (plain) return { method: plain, settings: {} };
  return SAYING.find(({ names }) => names.includes(letters)) ?? null;
};

/** "Ranked-Pairs", "rankedPairs" and "ranked pairs" are one name; accents do not count. */
const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
