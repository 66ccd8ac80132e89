/**
 * INSEE's bands of staff. A code is a word that looks like a number: '03' is not 3, so it is never stored as one.
 * `from` and `to` are salaried people, both included; null is "no upper bound".
 */
export const EFFECTIF_BANDS = [
  { code: 'NN', from: 0, to: 0, label: 'Unité non employeuse' },
  { code: '00', from: 0, to: 0, label: '0 salarié' },
  { code: '01', from: 1, to: 2, label: '1 ou 2 salariés' },
  { code: '02', from: 3, to: 5, label: '3 à 5 salariés' },
  { code: '03', from: 6, to: 9, label: '6 à 9 salariés' },
  { code: '11', from: 10, to: 19, label: '10 à 19 salariés' },
  { code: '12', from: 20, to: 49, label: '20 à 49 salariés' },
  { code: '21', from: 50, to: 99, label: '50 à 99 salariés' },
  { code: '22', from: 100, to: 199, label: '100 à 199 salariés' },
  { code: '31', from: 200, to: 249, label: '200 à 249 salariés' },
  { code: '32', from: 250, to: 499, label: '250 à 499 salariés' },
  { code: '41', from: 500, to: 999, label: '500 à 999 salariés' },
  { code: '42', from: 1000, to: 1999, label: '1 000 à 1 999 salariés' },
  { code: '51', from: 2000, to: 4999, label: '2 000 à 4 999 salariés' },
  { code: '52', from: 5000, to: 9999, label: '5 000 à 9 999 salariés' },
  { code: '53', from: 10_000, to: null, label: '10 000 salariés et plus' },
] as const;

export type EffectifBand = (typeof EFFECTIF_BANDS)[number];
export type EffectifCode = EffectifBand['code'];

const byCode: ReadonlyMap<string, EffectifBand> = new Map(EFFECTIF_BANDS.map((band) => [band.code, band]));

export const effectifBand = (code: string): EffectifBand | null => byCode.get(code) ?? null;

export const isEffectifCode = (code: string): code is EffectifCode => byCode.has(code);

/** "6 à 9 salariés", "6-9", "1 ou 2", "10 000 et plus": the band is known by its first number, and its last if given. */
export const bandOfLabel = (label: string): EffectifBand | null => {
  const [from, to] = numbersOf(label);
  if (from === undefined) return /non[ -]employeuse/i.test(label) ? effectifBand('NN') : null;
  const band = EFFECTIF_BANDS.find((b) => b.code !== 'NN' && b.from === from);
  return band && (to === undefined || to === band.to) ? band : null;
};

/** A space inside a number is a thousands separator only when three digits follow it. */
const numbersOf = (label: string): number[] =>
  (label.match(/\d+(?:[\s\u00a0\u202f]\d{3})*(?!\d)/g) ?? []).map((n) => Number(n.replaceAll(/\D/g, '')));
