import type { Change } from '@communaux/shared/charter';
import type { ArticleId } from '@communaux/shared/kernel';
import type { Setting } from '../story.js';
import type { ChangeSketch, RevisionSketch } from '../words/revision.js';
import type { KeyedAsset } from './assets.js';
import type { Charter } from './charter.js';
import { clausesOf } from './clauses.js';

/** What a revision asks for, pinned to the wording that its author had read. */
export const changesOf = (
  setting: Setting,
  charter: Charter,
  assets: readonly KeyedAsset[],
  { created, changes }: RevisionSketch,
): Change[] => changes.map((sketch) => changeOf(setting, charter, assets, sketch, created));

const changeOf = (
  { chance, days }: Setting,
  charter: Charter,
  assets: readonly KeyedAsset[],
  { article, under, title, text, clauses }: ChangeSketch,
  created: number,
): Change => {
  const articleId = charter.articles.get(article);
  const latest = charter.versions.findLast((version) => version.articleId === articleId);
  if (!articleId || !latest) {
    const parentId = (under && charter.articles.get(under)) || null;
    const position = charter.places.filter((place) => place.parentId === parentId).length + 1;
    const content = { title: title ?? article, text, clauses: clausesOf(clauses ?? [], assets) };
    return {
      kind: 'add',
      articleId: chance.id<ArticleId>(days.at(created)),
      baseVersion: 0,
      parentId,
      position,
      ...content,
    };
  }
  return {
    kind: 'replace',
    articleId,
    baseVersion: latest.version,
    title: title ?? latest.title,
    text,
    clauses: clauses ? clausesOf(clauses, assets) : [...latest.clauses],
  };
};
