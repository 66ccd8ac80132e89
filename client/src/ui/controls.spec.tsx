import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../platform/testing/render.js';
import { CollegeShape, type Shape } from './CollegeShape.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import { DataTable } from './DataTable.js';
import { Meter } from './Meter.js';
import { Pager } from './Pager.js';
import { RefusalNotice } from './RefusalNotice.js';
import { TimeCost } from './TimeCost.js';

describe('a meter', () => {
  it('says its value and its base in words', async () => {
    await renderScreen(<Meter label="Quorum" value={41} base={60} words="41 présents sur 60 inscrits" />);
    const meter = screen.getByRole('meter', { name: 'Quorum' });
    expect(meter.getAttribute('aria-valuetext')).toBe('41 présents sur 60 inscrits');
    expect(screen.getByText('41 présents sur 60 inscrits')).toBeTruthy();
  });
  it('never runs over its end, nor divides by an empty roll', async () => {
    await renderScreen(
      <>
        <Meter label="Parc" value={12} base={10} words="12 demandes pour 10 places" />
        <Meter label="Vide" value={0} base={0} words="personne n’est inscrit" />
      </>,
    );
    expect(screen.getByRole('meter', { name: 'Parc' }).getAttribute('aria-valuenow')).toBe('10');
    expect(screen.getByRole('meter', { name: 'Vide' }).getAttribute('aria-valuemax')).toBe('0');
  });
});

describe('the shape of a college', () => {
  it('is an image with the name of the college, or silent beside it', async () => {
    await renderScreen(
      <>
        <CollegeShape shape="house" name="Habitants" />
        <CollegeShape shape="leaf" />
      </>,
    );
    expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toEqual([
      'Habitants',
    ]);
  });
  it('is never the shape of another one', async () => {
    const shapes: readonly Shape[] = ['square', 'circle', 'house', 'shield', 'leaf'];
    const { container } = await renderScreen(
      shapes.map((shape) => <CollegeShape key={shape} shape={shape} />),
    );
    const drawn = [...container.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(new Set(drawn).size).toBe(shapes.length);
  });
});

describe('a table', () => {
  const firms = [{ name: 'Boulangerie du Saule', staff: 7 }];
  const table = (
    <DataTable
      caption="Entreprises"
      columns={[
        { key: 'name', title: 'Nom', cell: (firm: (typeof firms)[number]) => firm.name },
        { key: 'staff', title: 'Effectif', cell: (firm) => firm.staff, numeric: true },
      ]}
      rows={firms}
      rowKey={(firm) => firm.name}
    />
  );
  it('scrolls inside a region that the keyboard reaches and that has a name', async () => {
    await renderScreen(table);
    const region = screen.getByRole('region', { name: 'Entreprises' });
    await userEvent.tab();
    expect(document.activeElement).toBe(region);
  });
  it('names its rows and columns', async () => {
    await renderScreen(table);
    const within_ = within(screen.getByRole('table', { name: 'Entreprises' }));
    expect(within_.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Nom', 'Effectif']);
    expect(within_.getByRole('rowheader').textContent).toBe('Boulangerie du Saule');
  });
});

describe('a refusal', () => {
  it('is said at once, with every reason and where each was decided', async () => {
    await renderScreen(
      <RefusalNotice
        reasons={[
          { words: 'Deux heures au plus.', links: [{ to: '/z/saulaies/charter/7', label: 'Article 7' }] },
          { words: 'Dix heures par semaine.' },
        ]}
      />,
    );
    const alert = within(screen.getByRole('alert'));
    expect(alert.getAllByRole('listitem')).toHaveLength(2);
    expect(alert.getByRole('link', { name: 'Article 7' }).getAttribute('href')).toBe('/z/saulaies/charter/7');
  });
});

describe('the time something takes', () => {
  it('is short to the eye and whole to the ear, in both languages', async () => {
    const { container, unmount } = await renderScreen(<TimeCost minutes={1} />);
    expect(container.textContent).toBe('1 minprend environ 1 minute');
    unmount();
    const english = await renderScreen(<TimeCost minutes={3} />, { language: 'en' });
    expect(english.container.textContent).toBe('3 mintakes about 3 minutes');
  });
});

describe('pages', () => {
  it('are links, and there is none before the first', async () => {
    await renderScreen(<Pager page={1} pages={3} to={(page) => `?page=${page}`} />);
    expect(screen.getAllByRole('link').map((link) => link.textContent?.trim())).toEqual(['Suivante']);
  });
});

describe('a confirmation', () => {
  it('does nothing until it is given', async () => {
    const onConfirm = jest.fn();
    const onClose = jest.fn();
    await renderScreen(
      <ConfirmDialog
        open
        title="Déposer ?"
        confirm="Déposer mon bulletin"
        onConfirm={onConfirm}
        onClose={onClose}
      >
        <p>Vous votez pour.</p>
      </ConfirmDialog>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect([onConfirm.mock.calls.length, onClose.mock.calls.length]).toEqual([0, 1]);
    await userEvent.click(screen.getByRole('button', { name: 'Déposer mon bulletin' }));
    expect(onConfirm.mock.calls).toHaveLength(1);
  });
});
