// What `@jest/globals` is to the spec of a screen: the names of Jest, and a page that is empty before it and after each
// of its tests, on a line that nobody plays. Read anew for each spec (hooks.mjs).
import { cleanup } from '@testing-library/react';

export * from './jest-names.mjs';

localStorage.clear();
sessionStorage.clear();
document.head.replaceChildren();
document.body.replaceChildren();
history.replaceState(null, '', '/');
const { fetch } = globalThis;
globalThis.afterEach(() => {
  cleanup();
  globalThis.fetch = fetch;
});
