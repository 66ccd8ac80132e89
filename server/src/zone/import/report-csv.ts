import type { Actor } from '@communaux/shared/access';
import type { ZoneId } from '@communaux/shared/kernel';
import { en } from '@communaux/shared/zone/texts.en';
import { fr } from '@communaux/shared/zone/texts.fr';
import type { ImportLine, ImportLinePage, ImportNote } from '../../generated/schema.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../platform/language.js';
import { guard } from '../cnig/formula-guard.js';
import { readReport } from './import.view.js';

type Asked = {
  readonly actor: Actor;
  readonly zone: ZoneId;
  readonly run: string;
  readonly language: Language;
};

const PAGE = 1_000;
const COLUMNS = {
  fr: ['ligne', 'table', 'identifiant', 'suite donnée', 'colonne', 'raison', 'valeur lue', 'valeur retenue'],
  en: ['line', 'table', 'identifier', 'outcome', 'column', 'reason', 'value read', 'value kept'],
} as const;
const OUTCOMES = {
  fr: { repaired: 'réparée', refused: 'refusée' },
  en: { repaired: 'repaired', refused: 'refused' },
} as const;

/** The report of an import as a table for a spreadsheet, one row per remark, page by page whatever its length. */
export async function* reportCsv(
  works: UnitOfWork,
  { actor, zone, run, language }: Asked,
): AsyncIterable<string> {
  // The mark lets spreadsheets read accents.
  yield `\uFEFF${row(COLUMNS[language])}`;
  for (let after: number | null = 0; after !== null;) {
    const page: ImportLinePage = await works.read(
      actor,
      zone,
      readReport({ run, outcome: null, after, size: PAGE }),
    );
    yield page.items.map((line) => rowsOf(line, language)).join('');
    after = page.next ?? null;
  }
}

const rowsOf = (line: ImportLine, language: Language): string =>
  line.notes
    .map((note) =>
      row([
        String(line.line),
        line.table,
        line.key,
        OUTCOMES[language][line.outcome],
        note.field,
        sentenceOf(note, language),
        note.from ?? '',
        note.to ?? '',
      ]),
    )
    .join('');

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fr, en };

/** A value that became nothing else was refused. */
const sentenceOf = ({ code, to }: ImportNote, language: Language): string =>
  texts[language][`cnig.${to === null ? 'refusal' : 'repair'}.${code}`] ?? code;

const row = (cells: readonly string[]): string => `${cells.map(cell).join(';')}\r\n`;

const cell = (text: string): string => {
  const safe = guard(text);
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
