import type { FastifyRequest } from 'fastify';

export type Language = 'fr' | 'en';

const isLanguage = (text: unknown): text is Language => text === 'fr' || text === 'en';

/** The language of a page that the server writes itself: `?lang=` first, then what the browser prefers, else French. */
export const languageOf = (request: Pick<FastifyRequest, 'query' | 'headers'>): Language => {
  const { query } = request;
  const asked = typeof query === 'object' && query !== null && 'lang' in query ? query.lang : undefined;
  return isLanguage(asked) ? asked : (preferred(request.headers['accept-language']) ?? 'fr');
};

const preferred = (header: string | undefined): Language | undefined =>
  (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality] = part.trim().split(/;\s*q=/);
      return { language: tag.slice(0, 2).toLowerCase(), quality: Number(quality ?? 1) };
    })
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ language }) => language)
    .find(isLanguage);
