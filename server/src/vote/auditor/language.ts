import type { Language } from './words.js';

/** `--lang fr`, else the language of the terminal, else English, which strangers who audit a vote most often share. */
export const languageOf = (
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language => {
  const asked =
    words.find((_, at) => words[at - 1] === '--lang') ?? words.find((word) => word.startsWith('--lang='));
  const told = asked?.replace('--lang=', '') ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  return told.toLowerCase().startsWith('fr') ? 'fr' : 'en';
};
