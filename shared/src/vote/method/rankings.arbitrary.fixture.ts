import * as fc from 'fast-check';
import type { OptionKey } from './option.js';
import type { Shape } from './urn.js';

export const keysOf = (size: number): readonly OptionKey[] =>
  [...'abcdefghijklmnopqrstuvwxyz'].slice(0, size);

type Wish = {
  readonly options: number;
  /** Ranks may be shared. */
  readonly ties?: boolean;
  /** Every ballot ranks every option. */
  readonly full?: boolean;
  /** Fewest and most shapes, and most electors of one. */
  readonly least?: number;
  readonly most?: number;
  readonly electors?: number;
};

const ballot = ({ options, ties = false, full = false }: Wish): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.shuffledSubarray([...keysOf(options)], { minLength: full ? options : 1 }),
      fc.array(fc.nat(2), { minLength: options, maxLength: options }),
    )
    .map(([keys, joints]) =>
      keys.map((key, at) => (at === 0 ? key : `${ties && joints[at] === 0 ? '=' : '>'}${key}`)).join(''),
    );

/** Small electorates, where ties are frequent. */
export const ballots = (wish: Wish): fc.Arbitrary<readonly Shape[]> =>
  fc.array(fc.record({ ballot: ballot(wish), count: fc.integer({ min: 1, max: wish.electors ?? 9 }) }), {
    minLength: wish.least ?? 1,
    maxLength: wish.most ?? 8,
  });
