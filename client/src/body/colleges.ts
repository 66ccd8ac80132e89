import { z } from 'zod';
import { COLLEGE_SHAPES, type CollegeShape } from '@communaux/shared/body';
import type { CollegeCardFragment } from '../generated/body.documents.js';
import type { Language } from '../platform/language/catalogues.js';

/** A college as screens show it: its name in the reader's language, its shape, its weight in basis points. */
export type CollegeShown = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly shape: CollegeShape;
  readonly weight: number;
  readonly electors: number;
};

const namesSchema = z.record(z.string(), z.string()).catch({});
const shapeSchema = z.enum(COLLEGE_SHAPES).catch('square');

/** Names travel by language; a zone may have written only one. */
export const nameIn = (names: unknown, language: Language, otherwise: string): string => {
  const read = namesSchema.parse(names);
  return read[language] ?? read['fr'] ?? otherwise;
};

export const showCollege =
  (language: Language) =>
  ({ id, key, name, shape, weight, electors }: CollegeCardFragment): CollegeShown => ({
    id,
    key,
    name: nameIn(name, language, key),
    shape: shapeSchema.parse(shape),
    weight,
    electors,
  });
