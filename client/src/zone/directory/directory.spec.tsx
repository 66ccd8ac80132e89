import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Answering } from '../../platform/testing/answering.js';
import { renderScreen } from '../../platform/testing/render.js';
import { aMap, anEstablishment } from '../zone.fixture.js';
import { DirectoryPage } from './DirectoryPage.js';

const open = async (path = '/') => {
  const asked: unknown[] = [];
  const answers = {
    ZoneOnMap: () => ({ zoneMap: aMap }),
    Directory: ({ search }: Readonly<Record<string, unknown>>) => {
      asked.push(search);
      const items = search === 'rien' ? [] : [anEstablishment()];
      return { directory: { __typename: 'EstablishmentPage', items, total: items.length, next: null } };
    },
  };
  await renderScreen(
    <Answering answers={answers}>
      <DirectoryPage />
    </Answering>,
    { words: ['zone'], path },
  );
  await screen.findByRole('listbox', { name: 'Carte de la zone' });
  return { keys: userEvent.setup(), asked };
};

const shapes = () => within(screen.getByRole('listbox')).getAllByRole('option');
const chosenShape = () => shapes().find((shape) => shape.getAttribute('aria-selected') === 'true');
const chosenRow = () =>
  screen.getAllByRole('listitem').find((item) => item.getAttribute('aria-current') === 'true');
const reachMap = async (keys: ReturnType<typeof userEvent.setup>) => {
  for (let tabs = 0; tabs < 20 && document.activeElement?.getAttribute('role') !== 'option'; tabs += 1)
    await keys.tab();
};

describe('the map', () => {
  it('names every shape by what it is and what state it is in', async () => {
    await open();
    expect(shapes().map((shape) => shape.getAttribute('aria-label')?.replaceAll(/\s/g, ' '))).toEqual([
      'Terrain 1, Occupé · Bâti productif · 8 034 m²',
      'Terrain 2, Vacant, réutilisable sans travaux · Bâti productif · 8 034 m²',
      'Ateliers du Héron, Établissement',
      'Quai 2, Quai de chargement',
    ]);
  });
  it('is one stop of the keyboard; arrows walk through its shapes and around', async () => {
    const { keys } = await open();
    expect(shapes().filter((shape) => shape.tabIndex === 0)).toHaveLength(1);
    await reachMap(keys);
    expect(document.activeElement).toBe(shapes()[0]);
    await keys.keyboard('{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(shapes()[2]);
    await keys.keyboard('{End}{ArrowRight}');
    expect(document.activeElement).toBe(shapes()[0]);
  });
  it('opens the list where the chosen shape is, and marks its line', async () => {
    const { keys } = await open();
    await reachMap(keys);
    await keys.keyboard('{ArrowRight}{Enter}');
    expect(chosenShape()?.getAttribute('aria-label')).toMatch(/^Terrain 2/);
    expect(screen.getByRole('link', { name: /^Terrains/ }).getAttribute('aria-current')).toBe('page');
    expect(chosenRow()?.textContent).toContain('Terrain 2');
    expect(screen.getByRole('region', { name: 'Choisi sur la carte' }).textContent).toContain('Terrain 2');
  });
  it('shows what is chosen in the list', async () => {
    const { keys } = await open();
    const button = await screen.findByRole('button', { name: 'Montrer Ateliers du Héron sur la carte' });
    button.focus();
    await keys.keyboard('{Enter}');
    expect(chosenShape()?.getAttribute('aria-label')).toMatch(/^Ateliers du Héron/);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(chosenRow()?.textContent).toContain('Ateliers du Héron');
  });
  it('keeps the choice in the address, and forgets it when asked', async () => {
    const { keys } = await open('/?list=assets&on=asset:a1');
    expect(chosenShape()?.getAttribute('aria-label')).toMatch(/^Quai 2/);
    expect(screen.getByRole('link', { name: 'Réserver' }).getAttribute('href')).toBe('/z/saulaies/book/a1');
    await keys.click(screen.getByRole('button', { name: 'Ne plus choisir' }));
    expect(chosenShape()).toBeUndefined();
  });
  it('says how much it could not draw', async () => {
    await open();
    expect(screen.getByText(/1 élément sans position dans la zone/)).toBeTruthy();
  });
});

describe('the search', () => {
  it('asks the server for establishments and lights up what it finds', async () => {
    const { keys, asked } = await open();
    await keys.type(screen.getByLabelText('Nom, activité ou SIRET'), 'heron{Enter}');
    expect(asked).toContain('heron');
    await screen.findByText('Ateliers du Héron', { selector: 'a' });
  });
  it('says what to try when nothing is found', async () => {
    await open('/?q=rien');
    expect(await screen.findByText('Rien ne correspond')).toBeTruthy();
  });
});
