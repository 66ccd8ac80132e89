/**
 * What the law asks of colleges in a société coopérative d'intérêt collectif.
 * Source: loi 47-1775 du 10 septembre 1947, art. 19 septies and 19 octies (LEGIARTI000025559897), read through
 * amendment CE391 of 15 April 2014 which quotes the regime in full. To be confirmed by a lawyer at the source.
 */
export const SCIC_COLLEGE_LAW = {
  source: 'loi 47-1775, art. 19 octies',
  asOf: '2014-04-15',
  /** R2: colleges are optional; when used, at least this many. */
  leastColleges: 3,
  /** R5: bounds of one college's weight, both allowed, in basis points. */
  leastWeight: 1_000,
  mostWeight: 5_000,
  /** R5: all weights together, in basis points. */
  allWeights: 10_000,
} as const;
