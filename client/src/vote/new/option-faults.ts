import { repeatedAt, type OptionDraft, type PollDraft } from './poll-draft.js';

/** The lines to change, by place: the one whose name is missing or repeats another, and those without a cost. */
export type OptionFaults = { readonly name: number | undefined; readonly costs: ReadonlySet<number> };

/** @param noneLabel how "none of the above" is called: it stands first, since an option written like it is what is to change */
export const optionFaults = ({ options, none, method }: PollDraft, noneLabel: string): OptionFaults => {
  const priced = method === 'budget';
  const repeated = repeatedAt([{ label: none && !priced ? noneLabel : '' }, ...options]) - 1;
  const costs = new Set(options.flatMap((option, place) => (priced && isCostless(option) ? [place] : [])));
  if (repeated >= 0) return { name: repeated, costs };
  const unnamed = options.findIndex(({ label }) => label.trim() === '');
  return { name: costs.size > 0 ? undefined : Math.max(0, unnamed), costs };
};

/** A project that costs nothing needs no vote on its share of the envelope. */
const isCostless = ({ label, cost }: OptionDraft): boolean =>
  label.trim() !== '' && !(Number.isInteger(cost) && (cost ?? 0) > 0);
