import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { fill, questions } from './ballot.fixture.js';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const said = () =>
  screen.getAllByRole('status').map((one) => (one.textContent ?? '').replaceAll(/[\u00a0\u202f]/g, ' '));

describe('an approval ballot', () => {
  it('writes what is ticked in the order of the options, and counts it', async () => {
    const { keys, last } = await fill(questions.approval);
    await keys.click(screen.getByRole('checkbox', { name: 'Haie le long du canal' }));
    await keys.click(screen.getByRole('checkbox', { name: 'Ombrières sur le parking' }));
    expect(last()).toBe('a+b');
    expect(said()).toContain('2 sur 2 · C’est le maximum : décochez une option pour en cocher une autre.');
  });
  it('lets nobody tick more than the rule allows, until one is let go', async () => {
    const { keys, last } = await fill(questions.approval, 'a+b');
    const third = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Atelier vélo' });
    expect(third.disabled).toBe(true);
    await keys.click(screen.getByRole('checkbox', { name: 'Haie le long du canal' }));
    await keys.click(third);
    expect(last()).toBe('a+c');
  });
});

describe('a blank ballot', () => {
  it('is a choice of its own; taken back, what was filled in returns', async () => {
    const { keys, texts } = await fill(questions.approval, 'a');
    const blank = screen.getByRole('checkbox', { name: /^Voter blanc/ });
    await keys.click(blank);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Ombrières/ }).checked).toBe(false);
    await keys.click(blank);
    expect(texts).toEqual(['blank', 'a']);
  });
  it('gives way as soon as an option is touched', async () => {
    const { keys, last } = await fill(questions.approval, 'blank');
    await keys.click(screen.getByRole('checkbox', { name: /Atelier/ }));
    expect(last()).toBe('c');
  });
});

describe('a score ballot', () => {
  it('takes a score per option by keyboard, and takes it back', async () => {
    const { keys, last } = await fill(questions.score);
    const bikes = within(screen.getByRole('radiogroup', { name: 'Atelier vélo' }));
    await keys.click(bikes.getByRole('radio', { name: '3' }));
    await keys.keyboard('{ArrowRight}');
    expect(last()).toBe('c:4');
    await keys.click(
      within(screen.getByRole('radiogroup', { name: /Haie/ })).getByRole('radio', { name: '0' }),
    );
    expect(last()).toBe('b:0,c:4');
    await keys.click(bikes.getByRole('button', { name: 'Sans note' }));
    expect(last()).toBe('b:0');
    expect(said()).toContain('Notes données : 1 sur 3');
  });
  it('asks for a number where there are too many points for buttons', async () => {
    const { keys, last } = await fill({ ...questions.score, highest: 100 });
    await keys.type(screen.getByRole('spinbutton', { name: /Atelier/ }), '72');
    expect(last()).toBe('c:72');
  });
});

describe('a ballot of dots', () => {
  it('says what is left, and stops at the most for one option and for all', async () => {
    const { keys, last, texts } = await fill(questions.dots);
    const more = button(/Atelier.*plus/);
    for (const _ of [1, 2, 3, 4]) await keys.click(more);
    expect(last()).toBe('c:3');
    expect(more.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(more);
    expect(said()).toContain('Atelier vélo : 3 points. Il vous reste 1 point.');
    await keys.click(button(/Haie.*plus/));
    expect(said()).toContain('Haie le long du canal : 1 point. Tous vos points sont placés.');
    await keys.click(button(/Ombrières.*plus/));
    expect(texts.length).toBe(4);
    await keys.click(button(/Haie.*moins/));
    expect(last()).toBe('c:3');
  });
});

describe('a budget ballot', () => {
  it('adds up the costs against the envelope, and says when it goes over', async () => {
    const { keys, last } = await fill(questions.budget);
    await keys.click(screen.getByRole('checkbox', { name: /Atelier/ }));
    expect(said()[0]).toContain('30 000 € sur 70 000 €, il reste 40 000 €');
    await keys.click(screen.getByRole('checkbox', { name: /Ombrières/ }));
    expect(last()).toBe('a+c');
    expect(said()[0]).toContain('90 000 € pour une enveloppe de 70 000 €');
    expect(said()[0]).toContain('c’est permis');
  });
});

describe('a judgment ballot', () => {
  it('writes the grade as its rank from the worst, and shows the best first', async () => {
    const { keys, last } = await fill(questions.majority_judgment);
    const hedge = within(screen.getByRole('radiogroup', { name: /Haie/ }));
    expect(hedge.getAllByRole('radio').map((one) => one.parentElement?.textContent)).toEqual([
      'Très bien',
      'Bien',
      'Assez bien',
      'Passable',
      'Insuffisant',
      'À rejeter',
    ]);
    await keys.click(hedge.getByRole('radio', { name: 'Bien' }));
    expect(last()).toBe('b:4');
    expect(said()).toContain('Mentions données : 1 sur 3');
  });
});

describe('a consent ballot', () => {
  it('asks why one objects, and only then', async () => {
    const { keys, last } = await fill(questions.consent);
    expect(screen.queryByRole('textbox')).toBeNull();
    await keys.click(screen.getByRole('radio', { name: /^J’ai une objection/ }));
    expect(last()).toBe('objection');
    expect(screen.getByRole('textbox', { name: /En quoi la proposition nuirait-elle/ })).toBeTruthy();
    await keys.click(screen.getByRole('radio', { name: /^Je me tiens à l’écart/ }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(last()).toBe('aside');
  });
});
