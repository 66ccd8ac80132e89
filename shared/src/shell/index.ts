/** The words of the shell: navigation, states, errors, and the small words of every control. */
export { fr } from './texts.fr.js';
export { en } from './texts.en.js';
export type { ShellText } from './texts.fr.js';
