import { backSchema } from '@communaux/shared/account';

/** Where to come back to: a path of this site from `?back=`; undefined when there is none, or somebody forged it. */
export const backOf = (search: URLSearchParams): string | undefined => {
  const read = backSchema.safeParse(search.get('back') ?? '');
  return read.success && !read.data.startsWith('/sign-in') ? read.data : undefined;
};

/** The zone of a path, if it is in one. */
export const zoneOf = (path: string | undefined): string | undefined =>
  /^\/z\/([^/?#]+)/.exec(path ?? '')?.[1];
