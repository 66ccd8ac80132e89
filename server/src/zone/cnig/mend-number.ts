import { cell, put, type Mend } from './draft.js';

/** The only number a Table Schema reads: decimal point, no space, no unit. */
export const isNumber = (text: string): boolean => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text);

const FRENCH = /^([+-]?\d{1,3}(?:[\s\u00a0\u202f']\d{3})+|[+-]?\d+)(?:[.,](\d+))?\s*(?:ha|km|€|euros?|%)?$/i;

export const mendNumber: Mend = (draft, field) => {
  const text = cell(draft, field.name);
  if (text === '' || isNumber(text)) return;
  const [, whole, decimals] = FRENCH.exec(text) ?? [];
  if (whole === undefined) return;
  const plain = whole.replaceAll(/[^\d+-]/g, '');
  put(draft, field.name, decimals === undefined ? plain : `${plain}.${decimals}`, 'number');
};
