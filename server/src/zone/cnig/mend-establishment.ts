import { bandOfLabel, effectifBand, isSiret, sirenOf, type EffectifBand } from '@communaux/shared/zone';
import { cell, put, type Draft } from './draft.js';

const CODE = 'etab_effectif_code';
const LABEL = 'etab_effectif_libelle';

/** What the columns of an establishment say of one another. */
export const mendEstablishment = (draft: Draft): void => {
  mendSiren(draft);
  mendEffectif(draft);
  mendNaf(draft);
};

const mendSiren = (draft: Draft): void => {
  const siret = cell(draft, 'SIRET');
  if (isSiret(siret)) put(draft, 'SIREN', sirenOf(siret), 'siren-from-siret');
};

/**
 * The official example says `3` for `03`: a spreadsheet ate the zero. The label decides whether the padded code is
 * right; a label that names another band wins over a damaged code, never over a well-formed one.
 */
const mendEffectif = (draft: Draft): void => {
  const [code, label] = [cell(draft, CODE).toUpperCase(), cell(draft, LABEL)];
  const written = effectifBand(code);
  const named = bandOfLabel(label);
  const padded = /^\d$/.test(code) ? effectifBand(`0${code}`) : null;
  if (written) put(draft, CODE, written.code, 'effectif-padding');
  else if (padded && (!named || named.code === padded.code))
    put(draft, CODE, padded.code, 'effectif-padding');
  else if (named) put(draft, CODE, named.code, 'effectif-from-label');
  mendLabel(draft, effectifBand(cell(draft, CODE)), named);
};

const mendLabel = (draft: Draft, band: EffectifBand | null, named: EffectifBand | null): void => {
  const agrees = named?.from === band?.from;
  if (band && (cell(draft, LABEL) === '' || (named && !agrees)))
    put(draft, LABEL, band.label, 'effectif-label');
};

/** Sirene prints 45.20B, the CNIG files 4520B. */
const mendNaf = (draft: Draft): void => {
  const text = cell(draft, 'etab_activite_code');
  const [, digits, rest, letter] = /^(\d{2})\.?(\d{2})\s?([a-z])$/i.exec(text) ?? [];
  if (digits && rest && letter) {
    put(draft, 'etab_activite_code', `${digits}${rest}${letter.toUpperCase()}`, 'naf-point');
  }
};
