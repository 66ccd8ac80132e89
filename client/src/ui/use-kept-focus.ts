import { useEffect, type RefObject } from 'react';

/**
 * An act often takes its own button away: the card that was ended, the form that was sent. The browser then leaves the
 * focus nowhere, and the keyboard starts again from the top of the site. It goes to `home` instead, without scrolling.
 */
export const useKeptFocus = (home: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const { document } = globalThis;
    let last: EventTarget | null = null;
    const follow = ({ target }: FocusEvent) => {
      last = target;
    };
    const keep = () => {
      if (last instanceof Node && !last.isConnected && document.activeElement === document.body)
        home.current?.focus({ preventScroll: true });
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
