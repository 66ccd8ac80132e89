import type { Option, OptionKey } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import type { Ranks } from './notation.js';
import { isTied, rankOf } from './ranking.js';

/** "B, 2e sur 5", "B, 2e ex æquo sur 5": where an option stands in a ranking. */
export const useRankWords = (options: readonly Option[]): ((ranks: Ranks, key: OptionKey) => string) => {
  const t = useTexts('booth');
  const nth = useNthWords();
  return (ranks, key) =>
    t('screen.rank.said', {
      option: options.find((option) => option.key === key)?.label ?? key,
      nth: nth(ranks, key),
      options: options.length,
    });
};

/** "1er", "2e ex æquo". */
export const useNthWords = (): ((ranks: Ranks, key: OptionKey) => string) => {
  const t = useTexts('booth');
  return (ranks, key) => {
    const nth = t('screen.rank.nth', { count: rankOf(ranks, key) });
    return isTied(ranks, key) ? t('screen.rank.nth-tied', { nth }) : nth;
  };
};
