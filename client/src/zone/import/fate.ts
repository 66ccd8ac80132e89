import { VALUE_REFUSAL_CODES } from '@communaux/shared/zone';

/** What one remark did: mended a value, refused its line, left a value to correct before the export, or waits. */
export type Fate = 'repaired' | 'refused' | 'to-correct' | 'waiting';

/** A value that became nothing was refused: alone, or with its whole line. */
export const fateOf = ({ code, to }: { readonly code: string; readonly to: string | null }): Fate => {
  if (to !== null) return 'repaired';
  if (code === 'parcel-unknown') return 'waiting';
  return (VALUE_REFUSAL_CODES as readonly string[]).includes(code) ? 'to-correct' : 'refused';
};
