import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { SessionContext, type Membership } from '../../platform/session/session.js';
import { Answering } from '../../platform/testing/answering.js';
import { renderScreen } from '../../platform/testing/render.js';
import { rules, someColleges } from '../vote.fixture.js';
import { NewPollPage } from './NewPollPage.js';
import { EVERY_WORD } from '../words.fixture.js';

const zone = { id: 'z1', slug: 'saulaies', name: 'Zone des Saulaies', accent: '#2E6A3B' };
const open = async (role: Membership['role'], college = true) => {
  const sent: Readonly<Record<string, unknown>>[] = [];
  const membership = {
    id: 'm',
    role,
    zone,
    firm: null,
    college: college ? { id: 'c1', key: 'firms' } : null,
  };
  const refused = {
    __typename: 'Refused',
    reasons: [{ __typename: 'Reason', code: 'voting-too-short', facts: { hours: 48 } }],
  };
  await renderScreen(
    <SessionContext
      value={{ state: 'signed-in', person: { id: 'p', name: 'Paul' }, memberships: [membership] }}
    >
      <Answering
        answers={{
          Colleges: () => someColleges,
          RulesInForce: () => ({
            body: { __typename: 'Body', id: 'b1', ruleSet: { __typename: 'RuleSet', version: 1, rules } },
          }),
          PeopleToSeat: ({ search }) => ({
            peopleToSeat: [
              {
                __typename: 'PersonToSeat',
                personId: `p-${String(search)}`,
                name: search,
                collegeKey: null,
                standsInFor: null,
              },
            ],
          }),
          DraftPoll: (variables) => {
            sent.push(variables);
            return { draftPoll: refused };
          },
        }}
      >
        <NewPollPage />
      </Answering>
    </SessionContext>,
    { words: EVERY_WORD },
  );
  const keys = userEvent.setup();
  const write = async (name: string, words: string) => {
    await keys.click(screen.getByRole('textbox', { name }));
    await keys.paste(words);
  };
  return { keys, write, sent };
};
const press = (name: string) => screen.getByRole('button', { name });

describe('a new poll', () => {
  it('is for members with a mandate and agents', async () => {
    await open('employee', false);
    expect(screen.getByText(/Seuls les membres qui ont un mandat/)).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
  });
  it('says what is missing only once one asks to go on', async () => {
    const { keys } = await open('delegate');
    expect(screen.queryByText(/Écrivez la question/)).toBeNull();
    await keys.click(press('Relire avant d’annoncer'));
    expect(screen.getByText(/Écrivez la question/)).toBeTruthy();
    expect(screen.getByText(/Choisissez ce qu’il faut décider/)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Il reste à compléter ce qui est signalé');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^La question/ })),
    );
  });
  it('refuses to open in the past, and says nothing of an opening left empty when only the close is wrong', async () => {
    const { keys } = await open('delegate');
    const opening = screen.getByLabelText(/^Ouverture/);
    fireEvent.change(screen.getByLabelText(/^Clôture/), { target: { value: '2020-01-01T18:00' } });
    await keys.click(press('Relire avant d’annoncer'));
    expect(screen.getByText('Choisissez un jour et une heure à venir.')).toBeTruthy();
    expect(opening.getAttribute('aria-invalid')).not.toBe('true');
    fireEvent.change(opening, { target: { value: '2020-01-01T10:00' } });
    expect(screen.getByText(/Cette date est passée/)).toBeTruthy();
  });
  it('says at the second of two equal options that all must differ', async () => {
    const { keys, write } = await open('delegate');
    await write('La question', 'Quel projet ?');
    await keys.click(screen.getByRole('radio', { name: /^Choisir une personne/ }));
    for (const name of ['Option 1', 'Option 2'])
      await keys.type(screen.getByRole('textbox', { name }), 'Haie');
    await keys.click(press('Relire avant d’annoncer'));
    const second = screen.getByRole('textbox', { name: 'Option 2' });
    expect(second.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('textbox', { name: 'Option 1' }).getAttribute('aria-invalid')).not.toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(second));
  });
  it('says of every option at fault where it is: named like the last choice, or of a cost with cents', async () => {
    const { keys, write } = await open('delegate');
    await write('La question', 'Quel projet ?');
    await keys.click(screen.getByRole('radio', { name: /^Choisir une personne/ }));
    await keys.click(screen.getByRole('checkbox', { name: /^Ajouter «/ }));
    await keys.type(screen.getByRole('textbox', { name: 'Option 1' }), 'Haie');
    await keys.type(screen.getByRole('textbox', { name: 'Option 2' }), 'Aucune de ces options');
    await keys.click(press('Relire avant d’annoncer'));
    expect(screen.getByRole('textbox', { name: 'Option 2' }).getAttribute('aria-invalid')).toBe('true');
    await keys.click(screen.getByRole('radio', { name: /^Partager une enveloppe/ }));
    const [first, second] = screen.getAllByRole('spinbutton', { name: /Coût/ });
    if (first) await keys.type(first, '100');
    if (second) await keys.type(second, '12.5');
    expect(first?.getAttribute('aria-invalid')).not.toBe('true');
    expect(second?.getAttribute('aria-invalid')).toBe('true');
  });
  it('chooses the method by what is to be decided, on sane defaults', async () => {
    const { keys, write, sent } = await open('agent');
    await write('La question', 'Qui siège au comité ?');
    await keys.click(screen.getByRole('radio', { name: /^En choisir plusieurs/ }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /chaque courant a sa part/ }).checked).toBe(
      true,
    );
    await keys.click(press('Ajouter une option'));
    for (const [place, name] of ['Amina', 'Léo', 'Jeanne'].entries())
      await keys.type(screen.getByRole('textbox', { name: `Option ${place + 1}` }), name);
    await keys.click(press('Relire avant d’annoncer'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Relire le vote');
    expect((await screen.findAllByText(/Il y a 2 places/)).length).toBeGreaterThan(0);
    expect(press('Classer Amina en premier')).toBeTruthy();
    await keys.click(press('Annoncer ce vote'));
    expect((await screen.findByRole('alert')).textContent).toContain('48');
    expect(sent).toMatchObject([
      {
        zone: 'saulaies',
        input: {
          asked: 'Qui siège au comité ?',
          questionForm: {
            method: 'stv',
            places: 2,
            variant: 'scottish',
            options: [
              { key: 'a', label: 'Amina' },
              { key: 'b', label: 'Léo' },
              { key: 'c', label: 'Jeanne' },
            ],
          },
          liveResults: false,
          opensAt: null,
          theme: 'other',
        },
      },
    ]);
  });
  it('says while one reads it again what no vote can ask', async () => {
    const { keys, write, sent } = await open('agent');
    await write('La question', 'Que finance la zone ?');
    await keys.click(screen.getByRole('radio', { name: /^Partager une envel/ }));
    await keys.type(screen.getByRole('spinbutton', { name: /^Enveloppe/ }), '1000');
    for (const [place, name] of ['Haie', 'Abri à vélos'].entries()) {
      await keys.type(screen.getByRole('textbox', { name: `Projet ${place + 1}` }), name);
      const cost = screen.getAllByRole('spinbutton', { name: /^Coût/ })[place];
      if (cost) await keys.type(cost, '5000');
    }
    await keys.click(press('Relire avant d’annoncer'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/enveloppe/i);
    expect(sent).toEqual([]);
  });
  it('keeps places for a pair, once one has said what each person stands for', async () => {
    const { keys, write, sent } = await open('agent');
    await write('La question', 'Quel binôme siège ?');
    await keys.click(screen.getByRole('radio', { name: /^En choisir plusieurs/ }));
    for (const [place, name] of ['Amina', 'Hugo'].entries()) await write(`Option ${place + 1}`, name);
    await keys.click(await screen.findByRole('checkbox', { name: /^Réserver les places/ }));
    expect(screen.queryByRole('spinbutton', { name: 'Combien en retenir ?' })).toBeNull();
    await keys.click(press('Relire avant d’annoncer'));
    expect(screen.getByText(/dites pour laquelle chacun se présente/)).toBeTruthy();
    const stand = (name: string, slot: string, gender: string) => {
      const person = within(screen.getByRole('group', { name }));
      return keys
        .selectOptions(person.getByRole('combobox', { name: 'Se présente pour' }), slot)
        .then(() => keys.selectOptions(person.getByRole('combobox', { name: 'Genre déclaré' }), gender));
    };
    await stand('Amina', 'Entreprise', 'femme');
    await stand('Hugo', 'Intercommunalité', 'homme');
    await keys.click(press('Relire avant d’annoncer'));
    expect(await screen.findByText(/1 place est réservée\s: Entreprise/)).toBeTruthy();
    expect(screen.getByText(/^Parité/)).toBeTruthy();
    await keys.click(press('Annoncer ce vote'));
    await screen.findByRole('alert');
    expect(sent).toMatchObject([
      {
        input: {
          questionForm: {
            places: 2,
            reserved: {
              places: { Intercommunalité: 1, Entreprise: 1 },
              parity: 'balanced',
              standing: [
                { key: 'a', slot: 'Entreprise', gender: 'woman' },
                { key: 'b', slot: 'Intercommunalité', gender: 'man' },
              ],
            },
          },
        },
      },
    ]);
  });
  it('gives mandates to whom each option stands for, when an agent says so', async () => {
    const { keys, write, sent } = await open('agent');
    await write('La question', 'Qui siège au bureau ?');
    await keys.click(screen.getByRole('radio', { name: /^En choisir plusieurs/ }));
    for (const [place, name] of ['Amina', 'Hugo', 'Zoé'].entries()) {
      if (place > 1) await keys.click(press('Ajouter une option'));
      await write(`Option ${place + 1}`, name);
    }
    await keys.click(await screen.findByRole('checkbox', { name: 'Donner des mandats aux élus' }));
    expect(screen.queryByRole('combobox', { name: /^Genre déclaré/ })).toBeNull();
    await keys.click(press('Relire avant d’annoncer'));
    expect(screen.getByText(/Dites qui «\sAmina\s» ferait siéger/)).toBeTruthy();
    expect(screen.getByText('Choisissez une date après la clôture du vote.')).toBeTruthy();
    for (const name of ['Amina', 'Hugo', 'Zoé']) {
      const ticket = within(screen.getByRole('group', { name: new RegExp(`^Qui siégerait pour.*${name}$`) }));
      await keys.click(await ticket.findByRole('radio', { name }));
    }
    fireEvent.change(screen.getByLabelText('Mandats jusqu’au'), { target: { value: '2099-06-30' } });
    await keys.click(press('Relire avant d’annoncer'));
    expect(await screen.findByText('Chaque élu reçoit un mandat.')).toBeTruthy();
    await keys.click(press('Annoncer ce vote'));
    await screen.findByRole('alert');
    const runners = (name: string) => [{ personId: `p-${name}`, slot: '', gender: 'none', substitute: null }];
    expect(sent).toMatchObject([
      {
        input: {
          questionForm: {
            seating: {
              collegeId: 'c1',
              seat: null,
              parity: 'none',
              tickets: [
                { key: 'a', runners: runners('Amina') },
                { key: 'b', runners: runners('Hugo') },
                { key: 'c', runners: runners('Zoé') },
              ],
            },
          },
        },
      },
    ]);
  });
  it('leaves mandates to agents', async () => {
    const { keys } = await open('delegate');
    await keys.click(screen.getByRole('radio', { name: /^En choisir plusieurs/ }));
    await screen.findByRole('checkbox', { name: /^Réserver les places/ });
    expect(screen.queryByRole('checkbox', { name: 'Donner des mandats aux élus' })).toBeNull();
  });
  it('keeps what was written when one goes back from the review', async () => {
    const { keys, write } = await open('agent');
    await write('La question', 'Fermer le dimanche ?');
    await keys.click(screen.getByRole('radio', { name: /^Adopter ou non/ }));
    await keys.click(press('Relire avant d’annoncer'));
    await keys.click(await screen.findByRole('button', { name: 'Modifier' }));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'La question' }).value).toBe(
      'Fermer le dimanche ?',
    );
  });
});
