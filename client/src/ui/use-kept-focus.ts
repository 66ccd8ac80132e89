import { useEffect, type RefObject } from 'react';

/**
 * An act often takes its own button away: the card that was ended, the form that was sent. The browser then leaves the
 * focus nowhere, and the keyboard starts again from the top of the site. It goes to the title of what the button stood
 * in, if that is still there, else to `home`, without scrolling.
 */
export const useKeptFocus = (home: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const { document } = globalThis;
    let [last, around]: [EventTarget | undefined, readonly EventTarget[]] = [undefined, []];
    const follow = (event: FocusEvent) => {
      [last, ...around] = event.composedPath();
    };
    const keep = () => {
      if (last instanceof Node && !last.isConnected && document.activeElement === document.body)
        (titleNear(around) ?? home.current)?.focus({ preventScroll: true });
    };
    const changes = new MutationObserver(keep);
    document.addEventListener('focusin', follow);
    changes.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', follow);
      changes.disconnect();
    };
  }, [home]);
};

/** The first title of the nearest part of the page that is left, short of the whole page. */
const titleNear = (around: readonly EventTarget[]): HTMLElement | null => {
  for (const part of around) {
    if (!(part instanceof HTMLElement) || !part.isConnected) continue;
    if (part.querySelector('h1')) return null;
    const title = part.querySelector<HTMLElement>('h2, h3');
    if (!title) continue;
    title.tabIndex = -1;
    return title;
  }
  return null;
};
