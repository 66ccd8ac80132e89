/**
 * Ways out of a tie between options, in the order a body may declare them (governance 4.8): what the previous round
 * said, a second ballot between the tied, the order the chair gave beforehand, time in office, or a draw that anyone
 * redoes from a seed published before the opening.
 */
export const TIE_RULES = ['look_back', 'second_ballot', 'chair', 'seniority', 'draw'] as const;
export type TieRule = (typeof TIE_RULES)[number];
