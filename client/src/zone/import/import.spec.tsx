import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { IMPORT_NOTE_CODES, REFUSAL_CODES, REPAIR_CODES } from '@communaux/shared/zone';
import { en } from '@communaux/shared/zone/texts.en';
import { fr } from '@communaux/shared/zone/texts.fr';
import { SessionContext } from '../../platform/session/session.js';
import { Answering } from '../../platform/testing/answering.js';
import { renderScreen } from '../../platform/testing/render.js';
import { LiveRegion } from '../../ui/announce.js';
import { anAgent, aNewcomer } from '../zone.fixture.js';
import { guessTable, inOrder } from './guess-table.js';
import { ImportPage } from './ImportPage.js';
import { ReportTable } from './ReportTable.js';

const note = (code: string, to: string | null) => ({
  __typename: 'ImportNote' as const,
  code,
  field: 'etab_siret',
  from: 'lu',
  to,
});
const aLine = (notes: ReturnType<typeof note>[], outcome: 'repaired' | 'refused') => ({
  __typename: 'ImportLine' as const,
  number: 1,
  table: 'etablissement',
  line: 12,
  key: '73282932000074',
  outcome,
  notes,
});

describe('the report of an import', () => {
  const texts: Readonly<Record<'fr' | 'en', Readonly<Record<string, string>>>> = { fr, en };
  const whyOf = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell')[3]?.textContent ?? '');

  it.each(['fr', 'en'] as const)('words every repair in full (%s)', async (language) => {
    const notes = REPAIR_CODES.map((code) => note(code, 'retenu'));
    await renderScreen(<ReportTable lines={[aLine(notes, 'repaired')]} />, { words: ['zone'], language });
    expect(whyOf()).toEqual(REPAIR_CODES.map((code) => texts[language][`cnig.repair.${code}`]));
  });
  it.each(['fr', 'en'] as const)('words every refusal in full (%s)', async (language) => {
    const codes = [...REFUSAL_CODES, ...IMPORT_NOTE_CODES];
    const notes = codes.map((code) => note(code, null));
    await renderScreen(<ReportTable lines={[aLine(notes, 'refused')]} />, { words: ['zone'], language });
    expect(new Set(whyOf())).toEqual(new Set(codes.map((code) => texts[language][`cnig.refusal.${code}`])));
  });
  it('shows what was read and what was kept, or only what was read', async () => {
    await renderScreen(
      <ReportTable lines={[aLine([note('number', '3'), note('number', null)], 'repaired')]} />,
      { words: ['zone'] },
    );
    expect(screen.getByText('lu → 3')).toBeTruthy();
    expect(screen.getByText('lu')).toBeTruthy();
  });
});

describe('the remarks on a line', () => {
  it('begin by why it was refused, and each says its own fate', async () => {
    const notes = [note('number', '3'), note('email', null), note('siret-control', null)];
    await renderScreen(<ReportTable lines={[aLine(notes, 'refused')]} />, { words: ['zone'] });
    const fates = screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => within(row).getAllByRole('cell').at(-1)?.textContent);
    expect(fates).toEqual(['ligne refusée', 'réparé', 'à corriger']);
  });
  it('show the spaces that were taken away', async () => {
    const trimmed = { ...note('spaces', 'DDT'), from: 'DDT ' };
    await renderScreen(<ReportTable lines={[aLine([trimmed], 'repaired')]} />, { words: ['zone'] });
    expect(screen.getByText('DDT␣ → DDT')).toBeTruthy();
  });
});

describe('files chosen together', () => {
  it.each([
    ['SIRET;SIREN;terr_id;etab_nom', 'etablissement'],
    ['terr_id;site_id;terr_refcad', 'terrain-eco'],
    ['site_id;pole_id;site_nom', 'site-eco'],
    ['pole_id;pole_nom', 'pole-eco'],
    ['{"features":[{"properties":{"terr_usage":"voirie"', 'terrain-eco'],
    ['nom;prénom', undefined],
  ])('are known by their header: %s', (head, table) => {
    expect(guessTable(head)).toBe(table);
  });
  it('leave in the order in which they name each other, the unknown last', () => {
    const tables = [undefined, 'etablissement', 'terrain-eco', 'pole-eco', 'site-eco'] as const;
    expect(inOrder(tables.map((table) => ({ table }))).map(({ table }) => table)).toEqual([
      'pole-eco',
      'site-eco',
      'terrain-eco',
      'etablissement',
      undefined,
    ]);
  });
});

/** The server at the end of the wire: what it was sent, in order, and what it answers to each file. */
const wire = (answers: Readonly<Record<string, { readonly status: number; readonly body: unknown }>>) => {
  const sent: string[] = [];
  class Wire extends EventTarget {
    readonly upload = new EventTarget();
    status = 0;
    responseText = '';
    private name = '';
    open(_method: string, address: string) {
      this.name = new URL(address, 'http://zone.test').searchParams.get('name') ?? '';
    }
    setRequestHeader() {}
    send() {
      sent.push(this.name);
      const { status, body } = answers[this.name] ?? { status: 500, body: {} };
      this.upload.dispatchEvent(new Event('load'));
      this.status = status;
      this.responseText = JSON.stringify(body);
      setTimeout(() => this.dispatchEvent(new Event('load')), 5);
    }
  }
  Object.assign(globalThis, { XMLHttpRequest: Wire });
  return sent;
};
const run = { id: 'r1', read: 12, added: 10, changed: 0, unchanged: 1, repaired: 3, refused: 1 };

describe('the import console', () => {
  const { XMLHttpRequest: real } = globalThis;
  afterEach(() => void Object.assign(globalThis, { XMLHttpRequest: real }));

  const open = async (session = anAgent) => {
    await renderScreen(
      <SessionContext value={session}>
        <Answering answers={{ ImportRuns: () => ({ importRuns: [] }) }}>
          <ImportPage />
          <LiveRegion />
        </Answering>
      </SessionContext>,
      { words: ['zone'] },
    );
    return userEvent.setup();
  };
  const choose = async (keys: ReturnType<typeof userEvent.setup>, files: readonly File[]) => {
    await keys.upload(screen.getByLabelText('Fichiers CSV ou GeoJSON'), [...files]);
    await screen.findByRole('heading', { name: 'Dans cet ordre' });
  };
  const shops = new File(['SIRET;etab_nom\n'], 'etab.csv');
  const land = new File(['terr_id;terr_refcad\n'], 'terrain.csv');

  it('sends parcels before establishments, one after the other, and counts what became of the lines', async () => {
    const sent = wire({
      'etab.csv': { status: 200, body: run },
      'terrain.csv': { status: 200, body: { ...run, id: 'r2' } },
    });
    const keys = await open();
    await choose(keys, [shops, land]);
    await keys.click(screen.getByRole('button', { name: 'Importer' }));
    const report = await screen.findByRole('link', { name: 'Lire le rapport de etab.csv' });
    expect(sent).toEqual(['terrain.csv', 'etab.csv']);
    expect(report.getAttribute('href')).toBe('/z/saulaies/import/r1');
    expect(screen.getAllByText('12')).toHaveLength(2);
    expect(screen.getByText(/etab\.csv : terminé, 12 lignes lues, 3 réparées, 1 refusées\./)).toBeTruthy();
  });
  it('words the refusal of one file, keeps the others, and offers to try again where that may help', async () => {
    const reasons = [{ code: 'import-running', facts: {} }];
    const sent = wire({
      'etab.csv': { status: 422, body: { kind: 'refused', reasons } },
      'terrain.csv': { status: 200, body: run },
    });
    const keys = await open();
    await choose(keys, [shops, land]);
    await keys.click(screen.getByRole('button', { name: 'Importer' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Un autre import de cette zone est en cours',
    );
    await keys.click(await screen.findByRole('button', { name: 'Réessayer' }));
    expect(sent).toEqual(['terrain.csv', 'etab.csv', 'etab.csv']);
  });
  it('refuses a workbook, and the same file again, before it leaves', async () => {
    const reasons = [{ code: 'import-not-cnig', facts: { file: 'etab.csv' } }];
    const sent = wire({ 'etab.csv': { status: 422, body: { kind: 'refused', reasons } } });
    const keys = await open();
    await choose(keys, [shops, new File(['PK\u0003\u0004'], 'etab.csv.csv')]);
    expect((await screen.findByRole('alert')).textContent).toContain('est un classeur, un PDF ou une image');
    await keys.click(screen.getByRole('button', { name: 'Importer' }));
    expect(await screen.findByText(/etab\.csv ne ressemble à aucune des quatre tables/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull();
    expect(sent).toEqual(['etab.csv']);
  });
  it('does not call done a file of which no line was kept', async () => {
    wire({ 'etab.csv': { status: 200, body: { ...run, read: 1, refused: 1 } } });
    const keys = await open();
    await choose(keys, [shops]);
    await keys.click(screen.getByRole('button', { name: 'Importer' }));
    expect(await screen.findByText('aucune ligne gardée')).toBeTruthy();
    expect(screen.queryByText('terminé')).toBeNull();
  });
  it('tells an interruption apart from a refusal', async () => {
    wire({});
    const keys = await open();
    await choose(keys, [shops]);
    await keys.click(screen.getByRole('button', { name: 'Importer' }));
    expect(await screen.findByText('interrompu : rien n’a été enregistré')).toBeTruthy();
  });
  it('keeps the files when the session has ended, and lets one sign in beside them', async () => {
    const sent = wire({ 'etab.csv': { status: 401, body: {} } });
    const keys = await open();
    await choose(keys, [shops]);
    await keys.click(screen.getByRole('button', { name: 'Importer' }));
    expect(await screen.findByText('Votre session est terminée.')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Se connecter/ }).getAttribute('target')).toBe('_blank');
    await keys.click(await screen.findByRole('button', { name: 'Réessayer' }));
    expect(sent).toEqual(['etab.csv', 'etab.csv']);
  });
  it('takes four files at most and says that the others are left out', async () => {
    const keys = await open();
    await choose(
      keys,
      ['1', '2', '3', '4', '5'].map((name) => new File(['pole_id;pole_nom'], `${name}.csv`)),
    );
    expect(screen.getByText(/Quatre fichiers au plus/)).toBeTruthy();
    expect(screen.getAllByText(/Pôles économiques · /)).toHaveLength(4);
  });
  it('says to others than agents whose page this is', async () => {
    await open(aNewcomer);
    expect(screen.getByText('Cette page est celle des agents de l’intercommunalité.')).toBeTruthy();
    expect(screen.queryByLabelText('Fichiers CSV ou GeoJSON')).toBeNull();
  });
});
