/** Letters alone, to look a typed word up: "règle" is found by "regle", whatever the case. */
export const bare = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
