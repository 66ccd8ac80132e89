import type { Reason } from '@communaux/shared/kernel';
import {
  questionSchema,
  type Method,
  type Option,
  type Question,
  type ReservedPlaces,
  type Theme,
} from '@communaux/shared/vote';
import type { Aim } from './aims.js';
import { canBeFilled, keepsPlaces, placesKept, reservedOf, type KeptDraft } from './kept-draft.js';
import { parityOf, seatingOf, seatingReasons, type SeatingDraft } from './seating-draft.js';

/** An option being written: no key yet, it takes the one of its place. */
export type OptionDraft = { readonly id: number; readonly label: string; readonly cost: number | undefined };

/** Settings of every method side by side, so that changing one's mind about the method loses none of them. */
export type Settings = {
  readonly most: number | undefined;
  readonly lowest: number | undefined;
  readonly highest: number | undefined;
  readonly unscored: 'lowest' | 'invalid';
  readonly duels: 'schulze' | 'ranked_pairs';
  readonly unranked: 'last' | 'no_opinion';
  readonly strength: 'winning_votes' | 'margins';
  readonly variant: 'scottish' | 'meek';
  /** One per line, the best first. */
  readonly grades: string;
  readonly ungraded: 'invalid' | 'worst';
  readonly dots: number | undefined;
  readonly perOption: number | undefined;
  readonly share: 'most_approved' | 'equal_shares';
};

/** A poll being written. Times are read on the zone's clock, as native fields write them. */
export type PollDraft = {
  readonly asked: string;
  readonly aim: Aim | undefined;
  readonly method: Method | undefined;
  readonly options: readonly OptionDraft[];
  readonly none: boolean;
  readonly places: number | undefined;
  readonly kept: KeptDraft;
  readonly seating: SeatingDraft;
  readonly envelope: number | undefined;
  readonly settings: Settings;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly liveResults: boolean;
  readonly theme: Theme;
};

/** Sane defaults: each can be left as it is. */
export const startingSettings = (grades: string): Settings => ({
  most: undefined,
  lowest: 0,
  highest: 5,
  unscored: 'lowest',
  duels: 'schulze',
  unranked: 'last',
  strength: 'winning_votes',
  variant: 'scottish',
  grades,
  ungraded: 'worst',
  dots: 10,
  perOption: 10,
  share: 'most_approved',
});

export const needsOptions = (method: Method | undefined): boolean =>
  method !== undefined && method !== 'yes_no_blank' && method !== 'consent';

/** Letters in their order: a to z, then aa, ab… */
export const keyAt = (place: number): string =>
  place < 26 ? String.fromCharCode(97 + place) : keyAt(Math.floor(place / 26) - 1) + keyAt(place % 26);

/** Key by which the count knows "none of the above": it may win, and then nobody has the place. */
const NONE = 'none';

/** Options as they will be frozen; empty lines are no options. @param none how "none of the above" is called */
export const optionsOf = ({ method, options, none }: PollDraft, noneLabel: string): readonly Option[] => {
  const written = keyed(options).map(({ key, label, cost }) => ({
    key,
    label: label.trim(),
    cost: method === 'budget' ? (cost ?? null) : null,
  }));
  return none && method !== 'budget' ? [...written, { key: NONE, label: noneLabel, cost: null }] : written;
};

/** Options that have been given a name, with the key of their place. */
const keyed = (options: readonly OptionDraft[]) =>
  options
    .filter(({ label }) => label.trim() !== '')
    .map((option, place) => ({ ...option, key: keyAt(place) }));

/** Whether places are kept: asked for, by an aim and a method that can. */
export const keeps = ({ aim, method, kept }: PollDraft): boolean =>
  kept.on && aim === 'several' && keepsPlaces(method);

/** Whether winning gives a mandate: asked for, by a method whose outcome is an order of people. */
export const seats = ({ method, seating }: PollDraft): boolean => seating.on && keepsPlaces(method);

/** Parity that reads the gender of those who stand for a kept place. */
export const keptGender = (draft: PollDraft): boolean =>
  draft.kept.parity || (seats(draft) && parityOf(draft.seating, true) === 'substitute');

const FILLED = { label: '–', endsAt: 0 } as const;

/** What a ticket lacks, said by the rules that the server applies. */
export const ticketsWrong = (draft: PollDraft, noneLabel: string): readonly Reason[] =>
  seats(draft)
    ? seatingReasons({
        options: optionsOf(draft, noneLabel),
        places: placesOf(draft) ?? 0,
        reserved: reservedIn(draft),
        // Its own fields say what they lack: tickets are judged without waiting for them.
        seating: seatingIn({ ...draft, seating: { ...draft.seating, ...FILLED } }),
      })
    : [];

const placesOf = (draft: PollDraft): number | undefined =>
  draft.aim !== 'several' ? 1 : keeps(draft) ? placesKept(draft.kept) : draft.places;

const reservedIn = (draft: PollDraft): ReservedPlaces | undefined =>
  keeps(draft) ? reservedOf(draft.kept, keyed(draft.options), keptGender(draft)) : undefined;

const seatingIn = (draft: PollDraft): unknown =>
  seats(draft) ? seatingOf(draft.seating, draft.kept, keeps(draft), keyed(draft.options)) : undefined;

/** The question as the count will read it, or the fields that are wrong. */
export const questionOf = (
  draft: PollDraft,
  noneLabel: string,
): { readonly question: Question } | { readonly wrong: ReadonlySet<string> } => {
  const options = optionsOf(draft, noneLabel);
  const read = questionSchema.safeParse(askedBy(draft, options));
  const wrong = new Set([
    ...(read.success ? [] : read.error.issues.map(({ path }) => String(path[0] ?? 'method'))),
    ...impossible(draft, options),
    ...(ticketsWrong(draft, noneLabel).length > 0 ? ['seating'] : []),
  ]);
  return read.success && wrong.size === 0 ? { question: read.data } : { wrong };
};

const askedBy = (draft: PollDraft, options: readonly Option[]): unknown => {
  const { method, settings, envelope } = draft;
  const kept = { reserved: reservedIn(draft), seating: seatingIn(draft) };
  const { most, lowest, highest, unscored, duels, unranked, strength, variant, ungraded, share } = settings;
  const { dots, perOption } = settings;
  const choice = { method, options, places: placesOf(draft) };
  switch (method) {
    case 'approval':
      return { ...choice, most: most ?? null };
    case 'score':
      return { ...choice, lowest, highest, unscored };
    case 'schulze':
    case 'ranked_pairs':
      return { ...choice, method: duels, unranked, strength };
    case 'irv':
      return { method, options };
    case 'stv':
      return { ...choice, variant, ...kept };
    case 'majority_judgment':
      return { ...choice, grades: gradesOf(settings), ungraded, ...kept };
    case 'dots':
      return { ...choice, dots, perOption };
    case 'budget':
      return { method, options, envelope, most: most ?? null, share };
    default:
      return { method };
  }
};

/** Worst first, as the count reads them. */
const gradesOf = ({ grades }: Settings): readonly string[] =>
  grades
    .split('\n')
    .map((grade) => grade.trim())
    .filter((grade) => grade !== '')
    .toReversed();

/** Where an option is named like one before it, whatever the case; -1 where all differ. Those without name do not count. */
export const repeatedAt = (options: readonly Pick<Option, 'label'>[]): number => {
  const names = options.map(({ label }) => label.trim().toLocaleLowerCase());
  return names.findIndex((name, at) => name !== '' && names.indexOf(name) < at);
};

/** What each field allows alone and makes no sense together. */
const impossible = (draft: PollDraft, options: readonly Option[]): readonly string[] => {
  const { method, aim, places, settings } = draft;
  if (!needsOptions(method)) return [];
  const { lowest = 0, highest = 0, dots = 0, perOption = 0 } = settings;
  return [
    ...(repeatedAt(options) === -1 ? [] : ['options']),
    ...(aim === 'several' && !keeps(draft) && (places ?? 0) >= options.length ? ['places'] : []),
    ...(keeps(draft) && !canBeFilled(draft.kept, keyed(draft.options)) ? ['reserved'] : []),
    ...(method === 'score' && lowest >= highest ? ['highest'] : []),
    ...(method === 'dots' && perOption > dots ? ['perOption'] : []),
    ...(method === 'budget' && options.some(({ cost }) => cost === null) ? ['options'] : []),
  ];
};
