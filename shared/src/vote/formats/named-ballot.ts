/** One line of a file: so many ballots that say the same, in the names the file uses. */
export type NamedBallot = { readonly line: number; readonly count: number; readonly says: Saying };

export type Saying =
  | { readonly writing: 'ranking'; readonly ranks: readonly (readonly string[])[] }
  | { readonly writing: 'approval'; readonly approved: readonly string[] }
  | { readonly writing: 'points'; readonly points: readonly (readonly [string, number])[] };

export const namesOf = (says: Saying): readonly string[] => {
  if (says.writing === 'ranking') return says.ranks.flat();
  if (says.writing === 'approval') return says.approved;
  return says.points.map(([name]) => name);
};
