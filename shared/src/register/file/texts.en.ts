import type { fr } from './texts.fr.js';

export const en: Record<keyof typeof fr, string> = {
  'register.confirmed_one':
    'Confirmed: the register “{{name}}” is whole, with {{count}} line, up to batch {{batches}}. {{what}} Hash of its last seal, to compare with the one the zone shows: {{head}}',
  'register.confirmed_other':
    'Confirmed: the register “{{name}}” is whole, with {{count}} lines, up to batch {{batches}}. {{what}} Hash of its last seal, to compare with the one the zone shows: {{head}}',
  'register.what.lines': 'Each line is the one that was sealed.',
  'register.what.leaves':
    'This is the visitors’ version: the hash of each line is in its place, and does not tell what the line holds.',
  'register.met': 'The hash looked for is that of batch {{number}}, which goes up to line {{lastSeq}}.',
  'register.digest-short': 'The hash looked for is too short: give its first {{least}} signs at least.',
  'register.not-met':
    'The register agrees with itself, but none of its seals has the hash looked for, {{sought}}: it is not the same register, or it is older.',
  'register.more_one': 'And {{count}} other fault.',
  'register.more_other': 'And {{count}} other faults.',
  'line.confirmed':
    'Confirmed: line {{seq}} is sealed in batch {{batch}}. It says: {{line}}\nHash of this batch, to look for in the register as downloaded (--digest): {{hash}}',
  'line.unreadable': 'The proof is not the one that was written: a sign at least was changed.',
  'line.other-seal': 'The line leads to the hash {{hash}}, not to the one looked for, {{sought}}.',
  'refusal.file-header-changed': 'The first line of the register is not the one that was written.',
  'refusal.file-seal-unreadable':
    'Batch {{batch}}: its seal cannot be read where it must stand. A sign at least was changed, or the file is cut.',
  'refusal.file-lines-differ': 'Batch {{batch}}: it has {{found}} lines, and its seal {{stated}}.',
  'refusal.file-root-differs':
    'Batch {{batch}}: one of its lines, {{first}} to {{last}}, is no longer the one that was sealed.',
  'refusal.file-not-whole':
    'The register stops at line {{lines}}, batch {{batches}}, and its first line announces {{stated}}, in {{statedBatches}} batches.',
  'refusal.line-changed': 'Batch {{batch}}: line {{seq}} is no longer the one that was sealed.',
  'refusal.chain-broken': 'Batch {{batch}}: it does not follow from the one before.',
  'refusal.order-broken': 'Batch {{batch}}: its numbers do not follow those of the one before.',
};
