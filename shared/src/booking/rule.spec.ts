import { describe, expect, it } from '@jest/globals';
import type { ArticleVersion } from '../charter/index.js';
import type { Id } from '../kernel/index.js';
import { assetSchema, rulesOf, wishSchema } from './index.js';
import { aRule, anAsset, paris } from './testing.js';

const { clause, decision } = aRule('duration', { maxMinutes: 120 });
const wording = (id: string, revision: string | null): ArticleVersion => ({
  articleId: id as Id<'article'>,
  version: 1,
  title: id,
  text: '',
  clauses: [clause],
  effectiveFrom: paris('2027-03-03'),
  revisionId: revision === null ? null : (revision as Id<'revision'>),
});

describe('the rules in force', () => {
  it('follow the order of the charter and quote the vote behind each wording', () => {
    const numbers = new Map([
      ['x' as Id<'article'>, '3.10'],
      ['y' as Id<'article'>, '3.2'],
    ]);
    const decisions = new Map(decision ? [[decision.revisionId, decision]] : []);
    const rules = rulesOf([wording('x', 'r1'), wording('y', null)], numbers, decisions);
    expect(rules.map(({ article, decision }) => [article.number, decision?.pollId ?? null])).toEqual([
      ['3.2', null],
      ['3.10', 'p1'],
    ]);
  });
});

describe('what arrives from outside', () => {
  const wish = { assetId: 'dock-1', slot: { from: 0, to: 60_000 } };
  it('is a wish in whole minutes, for at least one', () => {
    expect(wishSchema.parse(wish)).toMatchObject({ quantity: 1, purpose: '' });
    const refused = [
      { ...wish, slot: { from: 1, to: 60_000 } },
      { ...wish, slot: { from: Number.NaN, to: 60_000 } },
      { ...wish, slot: { from: 0, to: 9e15 } },
      { ...wish, quantity: 0 },
      { ...wish, firmId: 'someone-else' },
    ];
    expect(refused.filter((one) => wishSchema.safeParse(one).success)).toEqual([]);
  });
  it('is an asset with a known zone; a unit has one place', () => {
    expect(assetSchema.safeParse({ ...anAsset(), capacity: 2 }).success).toBe(false);
    expect(assetSchema.safeParse({ ...anAsset(), timezone: 'Europe/Paname' }).success).toBe(false);
  });
});
