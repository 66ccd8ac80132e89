/**
 * Types of the schema without an id of their own, or whose id does not name one state of them (an article as of two
 * days, a clause before and after a revision): the cache keeps them inside their parent.
 */
export const embeddedTypes: readonly string[] = [
  'Article',
  'ArticleBiography',
  'ArticleVersion',
  'ArticleWords',
  'BallotReceipt',
  'Charter',
  'Clause',
  'CommentPage',
  'Decision',
  'ElectorPage',
  'Impact',
  'ImpactExample',
  'PollPage',
  'Reason',
  'Refused',
  'RevisionChange',
  'RevisionPage',
  'RuleSet',
];
