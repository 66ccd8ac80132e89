import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CNIG_FOLDER } from './data-folder.js';

export const TABLE_NAMES = ['pole-eco', 'site-eco', 'terrain-eco', 'etablissement'] as const;
export type TableName = (typeof TABLE_NAMES)[number];

const fieldSchema = z.object({
  name: z.string(),
  title: z.string().transform((title) => title.trim()),
  type: z.enum(['string', 'number', 'date', 'geopoint', 'geojson']),
  format: z.string().optional(),
  constraints: z.object({
    required: z.boolean(),
    pattern: z.string().optional(),
    enum: z.array(z.string()).optional(),
  }),
  // Here, beside `constraints`, the publisher put eleven of the enumerations: stock validators never look at them.
  enum: z.array(z.string()).optional(),
});

const tableSchema = z.object({
  primaryKey: z.string(),
  missingValues: z.array(z.string()),
  fields: z.array(fieldSchema),
});

export type CnigField = {
  readonly name: string;
  readonly title: string;
  readonly type: 'string' | 'number' | 'date' | 'geopoint' | 'geojson';
  /** `%Y` or `%Y-%m-%d` of a date, `email` of a string. */
  readonly format: string | null;
  readonly required: boolean;
  /** Anchored: Table Schema asks the whole value to match. */
  readonly pattern: RegExp | null;
  readonly values: readonly string[] | null;
};

export type CnigTable = {
  readonly name: TableName;
  readonly key: string;
  readonly fields: readonly CnigField[];
  readonly field: ReadonlyMap<string, CnigField>;
  /** Words of the standard for "nothing here". */
  readonly missing: ReadonlySet<string>;
};

const toField = ({
  constraints,
  format,
  enum: values,
  ...field
}: z.infer<typeof fieldSchema>): CnigField => ({
  ...field,
  format: format && format !== 'default' ? format : null,
  required: constraints.required,
  pattern: constraints.pattern ? new RegExp(`^(?:${constraints.pattern})$`) : null,
  values: constraints.enum ?? values ?? null,
});

const load = (name: TableName): CnigTable => {
  const text = readFileSync(join(CNIG_FOLDER, `${name}.schema.json`), 'utf8');
  const schema = tableSchema.parse(JSON.parse(text));
  const fields = schema.fields.map(toField);
  const field = new Map(fields.map((f) => [f.name, f]));
  return { name, key: schema.primaryKey, fields, field, missing: new Set(schema.missingValues) };
};

/** The four tables of CNIG "Sites économiques" v2024-10, exactly as the official schemas describe them. */
export const TABLES: Readonly<Record<TableName, CnigTable>> = {
  'pole-eco': load('pole-eco'),
  'site-eco': load('site-eco'),
  'terrain-eco': load('terrain-eco'),
  etablissement: load('etablissement'),
};
