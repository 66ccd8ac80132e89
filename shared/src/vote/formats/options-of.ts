import type { Option, OptionKey } from '../method/option.js';
import { stop } from './file-fault.js';
import { namesOf, type NamedBallot } from './named-ballot.js';
import { byName, optionOf, tidy } from './names.js';

const MOST = 100;
const LONGEST = 200;

/**
 * Options in the declared order; without one, by name, so that the same ballots in another order are the same election.
 * @param declared names, or options with keys of their own
 */
export const optionsOf = (
  declared: readonly (string | Option)[] | null,
  ballots: readonly NamedBallot[],
  line = 1,
): readonly Option[] => {
  const options = (declared ?? namesUsed(ballots)).map((one) =>
    typeof one === 'string' ? optionOf(tidy(one)) : one,
  );
  for (const names of [options.map(({ key }) => key), options.map(({ label }) => label)]) {
    const twice = names.find((name, at) => names.indexOf(name) < at);
    if (twice !== undefined) stop('file-option-twice', line, { option: twice });
    if (names.some((name) => name === '' || name.length > LONGEST)) stop('file-option-unnamed', line);
  }
  if (options.length === 0) stop('file-too-few-options', line);
  if (options.length > MOST) stop('file-too-many-options', line, { most: MOST });
  return options;
};

const namesUsed = (ballots: readonly NamedBallot[]): readonly string[] =>
  [...new Set(ballots.flatMap(({ says }) => namesOf(says).map(tidy)))].toSorted(byName);

/** Where an option stands, by its name or its key. */
export type Places = ReadonlyMap<string, number>;
export const placesOf = (options: readonly Option[]): Places =>
  new Map([
    ...options.map(({ key }, at) => [key, at] as const),
    ...options.map(({ label }, at) => [label, at] as const),
  ]);

/** The places of the options a ballot names; stops on one that is unknown, or named twice. */
export const placed = (places: Places, names: readonly string[], line: number): readonly number[] => {
  const found = names.map(
    (name) => places.get(tidy(name)) ?? stop('file-option-unknown', line, { option: tidy(name) }),
  );
  const twice = found.findIndex((place, at) => found.indexOf(place) < at);
  return twice < 0 ? found : stop('file-option-twice', line, { option: tidy(names[twice] ?? '') });
};

/** Keys of these places, in the order of the options. */
export const keysAt = (options: readonly Option[], places: readonly number[]): readonly OptionKey[] =>
  places.toSorted((a, b) => a - b).map((place) => options[place]?.key ?? '');
