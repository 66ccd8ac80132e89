import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { showTo } from '../platform/testing/show-to.js';
import { MyLine } from './MyLine.js';
import { colleges, ROLL_WORDS } from './roll.fixture.js';

const line = (change: object = {}) => ({
  __typename: 'OwnRollLine',
  personId: 'me',
  collegeKey: 'firms',
  voice: 'deliberative',
  recused: false,
  grounds: null,
  seat: null,
  partner: null,
  suspended: false,
  proxyTo: null,
  released: null,
  carries: [],
  frozen: false,
  door: null,
  castBy: null,
  castAt: null,
  ...change,
});
const show = async (stage: string, myRollLine: object | null, role: 'delegate' | 'visitor' = 'delegate') =>
  showTo(role, <MyLine poll={{ id: 'p1', stage, withdrawnAt: null }} />, {
    words: ROLL_WORDS,
    answers: { ...colleges, MyRollLine: () => ({ myRollLine }) },
  });
const links = () => screen.getAllByRole('link').map((link) => link.textContent);

describe('my line on the roll', () => {
  it('is shown before the opening, with what can still be done about it', async () => {
    await show('scheduled', line());
    expect(await screen.findByText(/telle qu’elle serait figée si le vote ouvrait maintenant/)).toBeTruthy();
    expect(screen.getByText('Entreprises')).toBeTruthy();
    expect(screen.getByText('Délibérative : vous votez')).toBeTruthy();
    expect(links()).toEqual(['Voir la liste d’émargement', 'Me retirer de ce vote', 'Donner procuration']);
  });
  it('is mended by a correction while the vote is open', async () => {
    await show('open', line({ frozen: true }));
    expect(await screen.findByText(/Une erreur se corrige sous la signature de deux personnes/)).toBeTruthy();
    expect(links()).toEqual(['Voir la liste d’émargement', 'Demander une correction']);
  });
  it('promises no correction once the vote is over', async () => {
    await show('published', line({ frozen: true, door: 'web' }));
    expect(await screen.findByText('Déposé par vous, en ligne')).toBeTruthy();
    expect(screen.queryByText(/signature/)).toBeNull();
    expect(links()).toEqual(['Voir la liste d’émargement']);
  });
  it('says who carries my voice and whom I carry, the seat I share, and by which door I voted', async () => {
    const shared = { seat: 'Binôme', partner: 'Basile Ndiaye', carries: ['Ada', 'Bob'] };
    await show(
      'open',
      line({ ...shared, proxyTo: 'Léo Martin', frozen: true, door: 'paper', castBy: 'Paul' }),
    );
    expect(await screen.findByText('Binôme, avec Basile Ndiaye')).toBeTruthy();
    expect(screen.getByText(/Portée par Léo Martin/)).toBeTruthy();
    expect(screen.getByText('Ada et Bob')).toBeTruthy();
    expect(screen.getByText(/sur papier, saisi par Paul et confirmé par une seconde personne/)).toBeTruthy();
  });
  it('says that I may vote in place of who carries my voice only while nobody has', async () => {
    const lent = { proxyTo: 'Léo Martin', frozen: true };
    await show('open', line(lent));
    expect(await screen.findByText(/^Portée par Léo Martin\. Si cette personne/)).toBeTruthy();
    document.body.replaceChildren();
    await show('open', line({ ...lent, door: 'proxy', castBy: 'Léo Martin' }));
    expect(await screen.findByText('Portée par Léo Martin.')).toBeTruthy();
    document.body.replaceChildren();
    await show('published', line(lent));
    expect(await screen.findByText('Portée par Léo Martin.')).toBeTruthy();
  });
  it('says why I have no vote, or why my proxy does not count, and what to do then', async () => {
    await show('open', line({ recused: true, grounds: 'Mon entreprise répond à l’appel d’offres.' }));
    expect(await screen.findByText(/vous ne comptez pas dans le quorum/)).toBeTruthy();
    expect(screen.getByText('Mon entreprise répond à l’appel d’offres.')).toBeTruthy();
    await show('open', line({ suspended: true, voice: 'consultative' }));
    expect(await screen.findByText(/Faites-la pourvoir pour voter de nouveau/)).toBeTruthy();
    await show('open', line({ released: 'cap' }));
    expect(await screen.findByText(/autant de voix que la règle le permet : votez vous-même/)).toBeTruthy();
  });
  it('tells a member who is missing how to be entered, and a visitor nothing', async () => {
    await show('open', null);
    expect(await screen.findByText(/Si vous tenez un mandat, demandez une correction/)).toBeTruthy();
    const { sent } = await show('open', null, 'visitor');
    expect(sent).toEqual([]);
  });
});
