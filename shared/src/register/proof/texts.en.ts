import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'screen.line.found': 'Your vote is line {{seq}} of the register',
  'screen.line.checked_one':
    'Your browser has just checked it: this line is sealed, alone in batch {{batch}}. Were somebody to change it or take it out, the seal would no longer match.',
  'screen.line.checked_other':
    'Your browser has just checked it: this line is sealed with {{others}}, in batch {{batch}}. Were somebody to change it or take it out, the seal would no longer match.',
  'screen.line.others_one': '{{count}} other',
  'screen.line.others_other': '{{count}} others',
  'screen.line.says': 'It says that you voted, and when: {{when}}. It does not say what you chose.',
  'screen.line.seal': 'Hash of the seal',
  'screen.line.keep': 'Keep the proof (JSON)',
  'screen.line.changed': 'This line does not match its seal',
  'screen.line.changed.todo': 'Keep the proof, and tell the operator: a backup will say what changed.',
  'screen.line.none': 'The line cannot be shown',
  'screen.line.no-crypto':
    'This browser makes hashes only on an https address. Keep the proof to check it elsewhere.',
  'refusal.line-unknown':
    'The register has no line for this ballot in your name. A ballot cast by proxy or on paper is written in the name of whoever cast it.',
  'refusal.line-unsealed': 'The line is written and waits for its seal: try again in an instant.',
  'refusal.line-not-yours':
    'This line is somebody else’s. Members of the zone may read it: sign in as a member.',
  'refusal.line-changed': 'Line {{seq}} is not the one that batch {{batch}} sealed.',
  'refusal.chain-broken': 'The seal of batch {{batch}} does not follow the one before.',
};
