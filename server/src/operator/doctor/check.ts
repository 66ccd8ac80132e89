/** One thing looked at. `mind` is worth knowing; `wrong` must be mended before people come. `said` holds the remedy. */
export type Check = { readonly state: 'well' | 'mind' | 'wrong'; readonly said: string };

export const well = (said: string): Check => ({ state: 'well', said });
export const mind = (said: string): Check => ({ state: 'mind', said });
export const wrong = (said: string): Check => ({ state: 'wrong', said });
