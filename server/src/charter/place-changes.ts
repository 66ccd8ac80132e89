import type { Change, ChangeInput } from '@communaux/shared/charter';
import { isRefused, refuse, type ArticleId, type Refused } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';
import { knownArticles, type KnownArticles } from './known-articles.view.js';

/**
 * What an author asks for, put in its place in the tree: a replacement names a version that exists, a new article
 * stands last under an article of the charter or under one added before it.
 */
export const placeChanges = async (
  work: Work,
  asked: readonly ChangeInput[],
): Promise<readonly Change[] | Refused> => {
  const known = await knownArticles(
    work,
    asked.flatMap(({ articleId, parentId }) => [articleId, parentId]),
  );
  const placed: Change[] = [];
  for (const input of asked) {
    const change = placeOne(work, known, placed, input);
    if (isRefused(change)) return change;
    placed.push(change);
  }
  return placed;
};

const placeOne = (
  work: Work,
  known: KnownArticles,
  before: readonly Change[],
  { articleId, parentId, baseVersion, ...content }: ChangeInput,
): Change | Refused => {
  const current = articleId === null ? 0 : (known.versions.get(articleId) ?? 0);
  const misread = baseVersion === 0 ? current > 0 : baseVersion > current;
  if (misread) return unknownArticle(articleId);
  if (baseVersion === 0) {
    const added = before.filter((change) => change.kind === 'add');
    const underNew = added.some((change) => change.articleId === parentId);
    if (parentId !== null && !known.versions.has(parentId) && !underNew) return unknownArticle(parentId);
    const position = (known.lastPositions.get(parentId) ?? 0) + added.length + 1;
    return {
      kind: 'add',
      articleId: articleId ?? work.newId<ArticleId>(),
      baseVersion,
      parentId,
      position,
      ...content,
    };
  }
  return articleId === null ? unknownArticle(null) : { kind: 'replace', articleId, baseVersion, ...content };
};

const unknownArticle = (articleId: ArticleId | null): Refused => refuse('unknown-article', { articleId });
