/** A commune of the official geographic code: five characters, of which Corsica's begin with 2A or 2B. */
export const isCommuneCode = (text: string): boolean => /^(?:\d{2}|2[AB])\d{3}$/.test(text);

/** Overseas départements are written with three characters (971 to 976), the others with two. */
export const departmentOf = (commune: string): string => commune.slice(0, commune.startsWith('97') ? 3 : 2);
