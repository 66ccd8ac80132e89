/** What a text may be filled with. */
export type Fillings = Readonly<Record<string, string | number | null>>;

/** Puts facts where a text of `shared` names them: "{{zone}}". Where the client uses i18next, the server needs no more. */
export const fill = (text: string, facts: Fillings): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name] ?? ''));
