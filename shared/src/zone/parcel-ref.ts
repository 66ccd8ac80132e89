/** A cadastral parcel by its 14-character identifier (idpar): commune, absorbed commune, section, number. */
export type ParcelRef = {
  readonly commune: string;
  /** Code of the commune absorbed by a merger, or 000. */
  readonly absorbed: string;
  readonly section: string;
  readonly number: string;
};

const IDPAR = /^((?:\d{2}|2[AB])\d{3})(\d{3})([0-9A-Z]{2})(\d{4})$/;

/** Null when the text is not an idpar. Corsica (2A, 2B) is accepted, which the CNIG pattern forgets. */
export const readParcelRef = (text: string): ParcelRef | null => {
  const [, commune, absorbed, section, number] = IDPAR.exec(text) ?? [];
  return commune && absorbed && section && number ? { commune, absorbed, section, number } : null;
};

export const isParcelRef = (text: string): boolean => IDPAR.test(text);

export const isCorsican = (ref: string): boolean => /^2[AB]/.test(ref);

/** "ZO 30", as a surveyor says it. */
export const sayParcel = (ref: ParcelRef): string => `${ref.section.replace(/^0/, '')} ${Number(ref.number)}`;
