import { cell, put, type Mend } from './draft.js';
import { plainWord, readWord } from './enumeration.js';

const YES = new Set(['oui', 'o', 'yes', 'y', 'vrai', 'true', 'v', '1', 'x']);
const NO = new Set(['non', 'n', 'no', 'faux', 'false', 'f', '0']);

/** Official lists. A word of none of them is filed under "autre", which every long list provides. */
export const mendWord: Mend = (draft, field) => {
  const text = cell(draft, field.name);
  if (text === '' || !field.values || field.values.includes(text)) return;
  if (field.values.length === 2) return mendYesNo(draft, field);
  const word = readWord(field, text);
  if (word) put(draft, field.name, word.value, word.code ?? 'enum-spelling');
  else if (field.values.includes('autre')) put(draft, field.name, 'autre', 'enum-other');
};

const mendYesNo: Mend = (draft, field) => {
  const plain = plainWord(cell(draft, field.name));
  if (YES.has(plain)) put(draft, field.name, 'oui', 'yes-no');
  else if (NO.has(plain)) put(draft, field.name, 'non', 'yes-no');
};
