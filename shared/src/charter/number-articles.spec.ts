import { describe, expect, it } from '@jest/globals';
import { instant, type ArticleId, type Id } from '../kernel/index.js';
import { articlesInForce, numberArticles, type ArticlePlace, type ArticleVersion } from './index.js';

const id = (text: string) => text as Id<'article'>;
const place = (name: string, parent: string | null, position: number): ArticlePlace => ({
  id: id(name),
  parentId: parent === null ? null : id(parent),
  position,
});

describe('the numbers of articles', () => {
  it('follow the tree, not the order of arrival', () => {
    const tree = [
      place('docks', 'use', 20),
      place('use', null, 2),
      place('purpose', null, 1),
      place('parking', 'use', 10),
    ];
    expect(Object.fromEntries(numberArticles(tree))).toEqual({
      purpose: '1',
      use: '2',
      parking: '2.1',
      docks: '2.2',
    });
  });
  it('are the same for everyone when two articles claim one place', () => {
    const tree = [place('b', null, 1), place('a', null, 1)];
    expect(numberArticles(tree)).toEqual(numberArticles(tree.toReversed()));
  });
});

const version = (articleId: ArticleId, number: number, effectiveFrom: number): ArticleVersion => ({
  articleId,
  version: number,
  title: `v${number}`,
  text: '',
  clauses: [],
  effectiveFrom: instant(effectiveFrom),
  revisionId: null,
});

describe('the charter as of a day', () => {
  const versions = [version(id('a'), 2, 200), version(id('a'), 1, 100), version(id('b'), 1, 300)];
  const at = (ms: number) => articlesInForce(versions, instant(ms)).map((v) => `${v.articleId}${v.version}`);
  it('holds of each article the wording that took effect last', () => {
    expect([at(50), at(150), at(200), at(300)]).toEqual([[], ['a1'], ['a2'], ['a2', 'b1']]);
  });
  it('is not undone by a wording due later, when a newer one was written on top of it', () => {
    const crossed = [version(id('a'), 2, 300), version(id('a'), 3, 200)];
    expect(articlesInForce(crossed, instant(400))).toEqual([crossed[1]]);
  });
  it('lets the later vote prevail between two wordings of the same instant', () => {
    const same = [version(id('a'), 3, 100), version(id('a'), 2, 100)];
    expect(articlesInForce(same, instant(100))).toEqual([same[0]]);
  });
});
