import { cookieName } from '../../platform/access/cookie.js';

export const tripCookieName = (publicUrl: string): string => `${cookieName(publicUrl)}-oidc`;

/** Lax, so that it comes back with the provider's redirection; for as long as its challenge. Null ends it. */
export const tripCookie = (publicUrl: string, secret: string | null): string =>
  `${tripCookieName(publicUrl)}=${secret ?? ''}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${secret ? 900 : 0}` +
  (publicUrl.startsWith('https://') ? '; Secure' : '');
