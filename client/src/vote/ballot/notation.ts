import {
  BLANK,
  CHOICES,
  CONSENT_ANSWERS,
  type Choice,
  type ConsentAnswer,
  type Option,
  type OptionKey,
} from '@communaux/shared/vote';

/**
 * Ballots on their way, from and to the notation they are cast in. Unlike the reader that judges a ballot (`readBallot`
 * in shared), these take what is there: a ballot half filled is still one to go on with.
 */
export const asYesNo = (text: string): Choice | undefined => CHOICES.find((one) => one === text);

export const asConsent = (text: string): ConsentAnswer | undefined =>
  CONSENT_ANSWERS.find((one) => one === text);

type Options = readonly Pick<Option, 'key'>[];
export type Ranks = readonly (readonly OptionKey[])[];
export type Marks = ReadonlyMap<OptionKey, number>;

const written = (text: string): string => (text === BLANK ? '' : text);
const split = (text: string, sign: string): readonly string[] =>
  text.split(sign).filter((part) => part !== '');

/** "a+c" */
export const readKeys = (text: string): readonly OptionKey[] => split(written(text), '+');
export const writeKeys = (options: Options, keys: readonly OptionKey[]): string =>
  inOrder(options, keys).join('+');

/** "a>b=c" */
export const readRanks = (text: string): Ranks => split(written(text), '>').map((group) => split(group, '='));
export const writeRanks = (options: Options, ranks: Ranks): string =>
  ranks
    .map((group) => inOrder(options, group).join('='))
    .filter((group) => group !== '')
    .join('>');

/** "a:3,b:0" */
export const readMarks = (text: string): Marks =>
  new Map(
    split(written(text), ',').map((mark) => {
      const [key = '', value] = mark.split(':');
      return [key, Number(value)];
    }),
  );
export const writeMarks = (options: Options, marks: Marks): string =>
  options
    .flatMap(({ key }) => {
      const mark = marks.get(key);
      return mark === undefined ? [] : [`${key}:${mark}`];
    })
    .join(',');

const inOrder = (options: Options, keys: readonly OptionKey[]): readonly OptionKey[] =>
  options.map(({ key }) => key).filter((key) => keys.includes(key));
