import type { Config } from '../config/config.js';

const HERE = ['localhost', '127.0.0.1'];

/** The origins of our own pages: the public address, and on one's own machine both of its usual names. */
export const ownOrigins = ({ publicUrl }: Pick<Config, 'publicUrl'>): readonly string[] => {
  const { protocol, hostname, port, origin } = new URL(publicUrl);
  const names = HERE.includes(hostname) ? HERE : [];
  return [...new Set([origin, ...names.map((name) => `${protocol}//${name}${port && `:${port}`}`)])];
};

type Asking = {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
};

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const NEAR = new Set(['same-origin', 'none']);

/**
 * Does a page of another site ask for a change? Browsers always tell the origin of an unsafe request; programs outside
 * of a browser carry nobody's cookie by accident and may tell none. `null` (a sandbox, a redirect) is another site.
 */
export const isForeign = ({ method, headers }: Asking, origins: readonly string[]): boolean => {
  if (SAFE.has(method)) return false;
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined) return typeof origin !== 'string' || !origins.includes(origin);
  return site !== undefined && !NEAR.has(String(site));
};
