/** Cheap looks at a value, enough to tell whether it stands under the right column; repair decides later. */
export const isNumberLike = (text: string): boolean =>
  /^-?[\d\s\u00a0\u202f]+(?:[.,]\d+)?\s*\D{0,6}$/.test(text);

export const isDateLike = (text: string): boolean =>
  /^\d{4}(?:\D|$)|^\d{1,2}\D\d{1,2}\D\d{4}|^\d{8}$/.test(text);

export const isPointLike = (text: string): boolean =>
  /^\[|^\{.*"(?:lon|Point)"/.test(text) ||
  /^point\s*\(/i.test(text) ||
  /^-?\d+(?:[.,]\d+)?\s*[,;\s]\s*-?\d+(?:[.,]\d+)?$/.test(text);

export const isGeometryLike = (text: string): boolean =>
  /^\{[\s\S]*\}$/.test(text) || /^(?:multi)?(?:point|polygon)\s*\(/i.test(text);
