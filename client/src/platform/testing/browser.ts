import { runInThisContext } from 'node:vm';

const dialogActs = {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  },
};

/** What jsdom leaves out and our pages ask of a browser. Jest runs it before each spec of the client. */
if (typeof window !== 'undefined') {
  // The router and the graph client speak fetch; jsdom has none, Node's own stands one context further out.
  Object.assign(
    window,
    runInThisContext(
      '({ TextDecoder, TextEncoder, fetch, Request, Response, Headers, AbortController, AbortSignal })',
    ),
  );
  window.matchMedia ??= (media) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  });
  // Enough for ids made by React: user-event walks radio buttons through it.
  Object.assign(window, { CSS: { escape: (text: string) => text.replaceAll(/[^\w-]/g, String.raw`\$&`) } });
  // Nothing is out of sight where nothing is laid out.
  if (!('scrollIntoView' in Element.prototype))
    Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  if (!('showModal' in HTMLDialogElement.prototype)) Object.assign(HTMLDialogElement.prototype, dialogActs);
}
