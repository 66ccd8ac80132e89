/** What a comment is about: the whole revision, one of its articles, or some words of it. */
export type About = { readonly articleId: string | null; readonly passage: string };
export const THE_WHOLE: About = { articleId: null, passage: '' };
