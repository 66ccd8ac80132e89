import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { fill, questions } from './ballot.fixture.js';
import { moveDown, moveUp, rankNext, rankOf, tieWithAbove, unrank } from './ranking.js';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const said = () => screen.getByRole('status').textContent;
const ranking = () =>
  within(screen.getByRole('region', { name: 'Votre classement' }))
    .queryAllByRole('listitem')
    .map((line) => line.textContent);

describe('moves in a ranking', () => {
  it('go one place at a time, out of a tie first', () => {
    expect(moveUp([['a'], ['b']], 'b')).toEqual([['b'], ['a']]);
    expect(moveUp([['a'], ['b', 'c']], 'c')).toEqual([['a'], ['c'], ['b']]);
    expect(moveUp([['a'], ['b']], 'a')).toEqual([['a'], ['b']]);
    expect(moveDown([['a'], ['b']], 'a')).toEqual([['b'], ['a']]);
    expect(moveDown([['a', 'b'], ['c']], 'a')).toEqual([['b'], ['a'], ['c']]);
    expect(moveDown([['a'], ['b']], 'b')).toEqual([['a'], ['b']]);
  });
  it('make equals of neighbours, and never of the first with nobody', () => {
    expect(tieWithAbove([['a'], ['b'], ['c']], 'b')).toEqual([['a', 'b'], ['c']]);
    expect(tieWithAbove([['a'], ['b', 'c']], 'c')).toEqual([['a', 'c'], ['b']]);
    expect(tieWithAbove([['a']], 'a')).toEqual([['a']]);
  });
  it('add last, and take out', () => {
    expect(rankNext([['a']], 'b')).toEqual([['a'], ['b']]);
    expect(unrank([['a', 'b'], ['c']], 'c')).toEqual([['a', 'b']]);
  });
  it('count the rank of those after equals with all of them', () => {
    const ranks = [['a'], ['b', 'c'], ['d']];
    expect(['a', 'b', 'c', 'd'].map((key) => rankOf(ranks, key))).toEqual([1, 2, 2, 4]);
  });
});

describe('a ranked ballot', () => {
  it('is filled by keyboard alone, each key saying the place it gave', async () => {
    const { keys, last } = await fill(questions.stv);
    await keys.tab();
    await keys.keyboard('{Enter}');
    expect(last()).toBe('a');
    expect(said()).toBe('Ombrières sur le parking, 1er sur 3');
    await waitFor(() => expect(document.activeElement).toBe(button('Classer Haie le long du canal en 2e')));
    await keys.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(button('Classer Atelier vélo en 3e')));
    await keys.keyboard('{Enter}');
    expect(last()).toBe('a>b>c');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Tout est classé.'));
  });
  it('moves up and down with the focus kept on the button that moves', async () => {
    const { keys, last } = await fill(questions.irv, 'a>b>c');
    const up = button('Monter Atelier vélo');
    await keys.click(up);
    expect(last()).toBe('a>c>b');
    expect(said()).toBe('Atelier vélo, 2e sur 3');
    expect(document.activeElement).toBe(button('Monter Atelier vélo'));
    await keys.keyboard('{Enter}{Enter}');
    expect(last()).toBe('c>a>b');
    await keys.click(button('Descendre Atelier vélo'));
    expect(last()).toBe('a>c>b');
  });
  it('takes equals where the method does, and says so', async () => {
    const { keys, last } = await fill(questions.schulze, 'a>b>c');
    await keys.click(button('Mettre Atelier vélo à égalité avec le rang du dessus'));
    expect(last()).toBe('a>b=c');
    expect(said()).toBe('Atelier vélo, 2e ex æquo sur 3');
    expect(ranking()[1]).toContain('2e ex æquo');
  });
  it('offers no equals where the method has none', async () => {
    await fill(questions.stv, 'a>b');
    expect(screen.queryByRole('button', { name: /égalité/ })).toBeNull();
  });
  it('lets an option go back among the unranked, and says so', async () => {
    const { keys, last } = await fill(questions.irv, 'a>b');
    await keys.click(button('Ne plus classer Ombrières sur le parking'));
    expect(last()).toBe('b');
    expect(said()).toBe('Ombrières sur le parking n’est plus dans votre classement');
    expect(document.activeElement?.textContent).toBe('Votre classement');
  });
});
