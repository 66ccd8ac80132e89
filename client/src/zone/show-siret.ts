/** A SIRET as people read it: the nine digits of the firm by threes, then the five of the place. */
export const showSiret = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00A0$2\u00A0$3\u00A0$4');
