import { isCommuneCode, isParcelRef, isSiren, isSiret } from '@communaux/shared/zone';
import { cell, put, type Draft, type Mend } from './draft.js';
import type { CnigField } from './tables.js';

/** What a field names, told by its official name; null when it is free text. */
export const mendCodeOf = ({ name, pattern }: CnigField): Mend | null => {
  if (/^(?:pole|site|terr)_id$/.test(name)) return mendIds;
  if (name === 'SIRET') return mendDigits(isSiret, 14);
  if (/siren$/i.test(name)) return mendDigits(isSiren, 9);
  if (name.endsWith('_insee')) return mendCommune;
  if (name === 'terr_refcad') return mendParcels;
  if (name === 'bat-id') return (draft, field) => separate(draft, field.name, /\s*[|,;]\s*/);
  return pattern?.source.includes('https') ? mendUrl : null;
};

const separate = (draft: Draft, field: string, by: RegExp): void => {
  const items = cell(draft, field).split(by).filter(Boolean);
  put(draft, field, items.join('|'), 'list-separator');
};

/** `44003_TERRAIN-ECO_ 000131` is `44003_TERRAIN-ECO_00131`: no space, the class in capitals, five digits. */
const mendIds: Mend = (draft, { name }) => {
  if (draft.table.name === 'etablissement') separate(draft, name, /\s*[|,;]\s*/);
  const ids = cell(draft, name).split('|').map(mendId);
  put(draft, name, ids.join('|'), 'id-form');
};

const mendId = (id: string): string => {
  const found = /^(\w{4,5})[_-](POLE|SITE|TERRAIN)[_-]?ECO[_-](\d+)$/i.exec(id.replaceAll(/[\s\u00a0]/g, ''));
  const [, place, kind, rank] = found ?? [];
  // Ids of another form are the publisher's own: the schema accepts them, and changing one would break its links.
  if (!place || !kind || !rank || Number(rank) > 99_999) return id;
  const commune = place.toUpperCase().padStart(5, '0');
  return `${commune}_${kind.toUpperCase()}-ECO_${String(Number(rank)).padStart(5, '0')}`;
};

/** Spaces and points between digits, and the leading zeros that a spreadsheet takes away. */
const mendDigits =
  (isRight: (text: string) => boolean, length: number): Mend =>
  (draft, { name }) => {
    const bare = cell(draft, name).replaceAll(/[\s\u00a0.'’]/g, '');
    if (/^\d+$/.test(bare)) put(draft, name, bare, 'spaces');
    const padded = bare.padStart(length, '0');
    if (bare.length > length - 4 && bare.length < length && isRight(padded))
      put(draft, name, padded, 'leading-zero');
  };

const mendCommune: Mend = (draft, { name }) => {
  const code = cell(draft, name).replaceAll(/\s/g, '').toUpperCase();
  if (isCommuneCode(code)) put(draft, name, code, 'spaces');
  else if (/^\d{4}$/.test(code)) put(draft, name, `0${code}`, 'leading-zero');
};

const mendParcels: Mend = (draft, { name }) => {
  // Spaces separate parcels only when each piece is one; else they stand inside a parcel ("80024 000 ZO 0030").
  const text = cell(draft, name);
  const pieces = text.split(/\s*[|,;]\s*|\s+/).filter(Boolean);
  if (pieces.every(isParcelRef)) separate(draft, name, /\s*[|,;]\s*|\s+/);
  else separate(draft, name, /\s*[|,;]\s*/);
  const refs = cell(draft, name).split('|').map(mendParcel);
  put(draft, name, refs.join('|'), 'parcel-form');
};

const mendParcel = (text: string): string => {
  const bare = text.replaceAll(/[\s\u00a0._-]/g, '').toUpperCase();
  return [bare, `0${bare}`].find(isParcelRef) ?? text;
};

const mendUrl: Mend = (draft, { name }) => {
  const text = cell(draft, name);
  if (/^www\./i.test(text)) put(draft, name, `https://${text}`, 'url-scheme');
};
