/** Puts facts where a text of `shared` names them: "{{zone}}". Where the client uses i18next, the server needs no more. */
export const fill = (text: string, facts: Readonly<Record<string, unknown>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(facts[name] ?? ''));
