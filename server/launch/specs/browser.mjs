// The page that screens stand in, in Node as it is (see hooks.mjs): one for each worker, there before anything is read.
// page.mjs empties it for each spec.
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
  url: 'http://localhost/',
  pretendToBeVisual: true,
});

/** What jsdom leaves out and our pages ask of a browser. */
window.matchMedia = (media) => ({
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
window.CSS = { escape: (text) => text.replaceAll(/[^\w-]/g, String.raw`\$&`) };
// Nothing is out of sight where nothing is laid out.
window.Element.prototype.scrollIntoView ??= () => undefined;
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Object.assign(window.HTMLDialogElement.prototype, {
  showModal() {
    this.open = true;
  },
  close() {
    this.open = false;
    this.dispatchEvent(new window.Event('close'));
  },
});

/** Of what Node and a page both have, what belongs to the page: its elements take no other events, files or forms. */
const OF_THE_PAGE = new Set([
  'Blob',
  'CustomEvent',
  'Event',
  'EventTarget',
  'File',
  'FormData',
  'MessageEvent',
  'navigator',
]);

const isConstructor = (name) => /^[A-Z]/.test(name);

/** A function of the page keeps its page; anything else is asked of it each time, as it may change. */
const asSeenFromNode = (name) => {
  const value = window[name];
  if (typeof value === 'function')
    return {
      value: isConstructor(name) ? value : value.bind(window),
      writable: true,
      configurable: true,
    };
  return {
    get: () => window[name],
    set: (changed) =>
      Object.defineProperty(globalThis, name, { value: changed, writable: true, configurable: true }),
    configurable: true,
  };
};

/** What a window has from those it descends from. */
const INHERITED = ['addEventListener', 'removeEventListener', 'dispatchEvent'];

for (const name of [...Object.getOwnPropertyNames(window), ...INHERITED])
  if (!(name in globalThis) || OF_THE_PAGE.has(name))
    Object.defineProperty(globalThis, name, asSeenFromNode(name));

// Where there is neither, as in jsdom, React's scheduler takes timers: the one queue that tests wait in, so that what it
// does next is done before a test goes on.
const { setImmediate, MessageChannel } = globalThis;
delete globalThis.setImmediate;
delete globalThis.MessageChannel;
await import('scheduler');
Object.assign(globalThis, { setImmediate, MessageChannel });

// React says nothing of changes that a test waited for; the spec's own page.mjs cleans up, once for each file.
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
process.env.RTL_SKIP_AUTO_CLEANUP = 'true';
