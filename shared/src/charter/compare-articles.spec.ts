import { describe, expect, it } from '@jest/globals';
import { clauseSchema, compareArticles } from './index.js';

const notice = (id: string, minutes: number) =>
  clauseSchema.parse({ id, kind: 'notice_min', params: { minutes }, scope: {} });

describe('comparing two wordings of an article', () => {
  it('follows clauses by their identifier', () => {
    const before = { title: 'Quais', text: 'a', clauses: [notice('x', 5), notice('y', 5), notice('z', 5)] };
    const after = { title: 'Quais', text: 'b', clauses: [notice('z', 5), notice('x', 9), notice('w', 5)] };
    expect(compareArticles(before, after)).toEqual({
      titleChanged: false,
      textChanged: true,
      clauses: {
        added: [notice('w', 5)],
        removed: [notice('y', 5)],
        changed: [{ before: notice('x', 5), after: notice('x', 9) }],
        kept: [notice('z', 5)],
      },
    });
  });
  it('shows a new article as wholly added', () => {
    const after = { title: 'Quais', text: 'b', clauses: [notice('x', 9)] };
    expect(compareArticles(null, after)).toMatchObject({
      titleChanged: true,
      clauses: { added: after.clauses },
    });
  });
});
