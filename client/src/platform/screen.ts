import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** A screen downloaded when its address is first visited: `{ path: 'book', lazy: screen(() => import(…)) }`. */
export const screen =
  (load: () => Promise<ComponentType>): RouteObject['lazy'] =>
  async () => ({ Component: await load() });
