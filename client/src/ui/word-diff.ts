import { diffWordsWithSpace } from 'diff';

export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/**
 * Beyond this many characters the words are cut on spaces instead of by Intl.Segmenter: with it one text of 7,600
 * words took 18.8 s against 55 ms. An article is far shorter; compare per article, never a whole charter.
 */
const SEGMENTED_UP_TO = 12_000;

/** What changed between two wordings of one article, in the order it is read. */
export const wordDiff = (before: string, after: string, language: string): readonly Piece[] => {
  const [old, now] = [settled(before), settled(after)];
  const segmenter =
    old.length + now.length <= SEGMENTED_UP_TO
      ? new Intl.Segmenter(language, { granularity: 'word' })
      : undefined;
  return diffWordsWithSpace(old, now, segmenter && { intlSegmenter: segmenter })
    .filter((change) => change.value !== '')
    .map((change) => ({
      kind: change.added ? 'added' : change.removed ? 'removed' : 'same',
      text: change.value,
    }));
};

/** One spelling for accents and apostrophes, or every "l'" would look rewritten. */
const settled = (text: string): string => text.normalize('NFC').replaceAll("'", '’');
