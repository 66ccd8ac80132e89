/**
 * What the zone itself says of a line of a CNIG file, once the reader has read it: two reasons to refuse it, one to
 * keep it and tell. Worded at `cnig.refusal.<code>`, beside the reader's own codes.
 */
export const IMPORT_NOTE_CODES = ['other-site', 'key-twice', 'parcel-unknown'] as const;
export type ImportNoteCode = (typeof IMPORT_NOTE_CODES)[number];
