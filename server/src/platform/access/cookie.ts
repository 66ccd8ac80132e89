/** `__Host-` needs https; on http://localhost a plain name is the only one browsers keep. */
export const cookieName = (publicUrl: string): string =>
  publicUrl.startsWith('https://') ? '__Host-communaux' : 'communaux';

export const sessionCookie = (publicUrl: string, secret: string): string =>
  `${cookieName(publicUrl)}=${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=1209600${publicUrl.startsWith('https://') ? '; Secure' : ''}`;

export const endedCookie = (publicUrl: string): string =>
  `${cookieName(publicUrl)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${publicUrl.startsWith('https://') ? '; Secure' : ''}`;

/** The value of one cookie in a `Cookie` header. */
export const readCookie = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
