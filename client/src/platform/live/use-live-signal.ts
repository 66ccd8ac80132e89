import { createContext, use, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { LineState, News } from './line.js';
import { holdLine, stateOfLine, watchLines } from './shared-line.js';

/** Slug of the zone whose line screens below listen to; undefined outside of any zone. */
export const LiveZone = createContext<string | undefined>(undefined);

/** What a screen follows: a whole topic, `poll`, or one thing in it, `poll/2f0c…`. */
export type Interest = string;

export const concerns = (interests: readonly Interest[], news: News): boolean =>
  news === 'catch-up' ||
  interests.some((interest) => interest === news.topic || interest === `${news.topic}/${news.id}`);

/**
 * Calls `hear` for each signal of interest, and with 'catch-up' when the line (re)opened and signals may have been
 * missed. Outside of a zone, nothing is ever heard.
 */
export const useLiveSignal = (interest: Interest | readonly Interest[], hear: (news: News) => void): void => {
  const zone = use(LiveZone);
  const onNews = useEffectEvent((news: News) => {
    if (concerns(typeof interest === 'string' ? [interest] : interest, news)) hear(news);
  });
  useEffect(() => {
    if (zone === undefined) return undefined;
    const { line, release } = holdLine(zone);
    const deaf = line.listen(onNews);
    return () => {
      deaf();
      release();
    };
  }, [zone]);
};

/** How the live line stands; undefined while nothing on screen needs one. */
export const useLineState = (): LineState | undefined => {
  const zone = use(LiveZone);
  return useSyncExternalStore(watchLines, () => stateOfLine(zone));
};
