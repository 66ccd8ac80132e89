import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'refusal.unknown-mandate':
    'This mandate is not in force in the zone. Choose one from the list of seats, or grant a new one.',
  'refusal.right-held':
    'This mandate already carries a right of veto. End it first, or choose another mandate.',
  'refusal.unknown-right': 'This right of veto does not exist, or it has already ended.',
};
