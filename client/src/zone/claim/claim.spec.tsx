import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ClaimCardFragment } from '../../generated/zone.documents.js';
import { SessionContext } from '../../platform/session/session.js';
import { Answering, type Answers } from '../../platform/testing/answering.js';
import { renderScreen } from '../../platform/testing/render.js';
import { aNewcomer, anAgent, anEstablishment } from '../zone.fixture.js';
import { ClaimPage } from './ClaimPage.js';
import { ClaimsPage } from './ClaimsPage.js';

const found = {
  directory: { __typename: 'EstablishmentPage', items: [anEstablishment()], total: 1, next: null },
};
const aClaim = (change: Partial<ClaimCardFragment> = {}) => ({
  __typename: 'Claim',
  id: 'c1',
  establishment: {
    __typename: 'Establishment',
    id: 'e1',
    siret: '73282932000074',
    name: 'Ateliers du Héron',
    firm: { __typename: 'FirmName', id: 'f1', name: 'Ateliers du Héron' },
  },
  personName: 'Inès Haddad',
  state: 'waiting',
  message: 'Je suis la gérante.',
  madeAt: '2026-11-20T09:00:00.000Z',
  answer: '',
  mine: false,
  answerable: true,
  ...change,
});
const refused = (code: string) => ({
  __typename: 'Refused',
  reasons: [{ __typename: 'Reason', code, facts: {} }],
});

const open = async (answers: Answers) => {
  await renderScreen(
    <SessionContext value={aNewcomer}>
      <Answering answers={{ EstablishmentBySiret: () => found, ...answers }}>
        <ClaimPage />
      </Answering>
    </SessionContext>,
    { words: ['zone'] },
  );
  return { keys: userEvent.setup(), siret: screen.getByLabelText('SIRET de l’établissement') };
};

describe('claiming an establishment', () => {
  it('counts the digits while they are typed, and says a wrong control digit at once', async () => {
    const { keys, siret } = await open({});
    await keys.type(siret, '732 829');
    expect(screen.getByText('6 chiffres sur 14')).toBeTruthy();
    await keys.type(siret, ' 320 00075');
    expect(screen.getByText(/sa clé de contrôle est fausse/)).toBeTruthy();
  });
  it('says at once that a letter has no place in a SIRET', async () => {
    const { keys, siret } = await open({});
    await keys.type(siret, '73O');
    expect(screen.getByText('Un SIRET compte 14 chiffres.')).toBeTruthy();
  });
  it('shows the establishment before anything is sent, then sends the claim', async () => {
    const sent: unknown[] = [];
    const { keys, siret } = await open({
      ClaimEstablishment: (variables) => {
        sent.push(variables);
        return { claimEstablishment: aClaim({ mine: true, answerable: false }) };
      },
    });
    await keys.type(siret, '732 829 320 00074');
    expect((await screen.findByRole('region', { name: 'Établissement trouvé' })).textContent).toContain(
      'Ateliers du Héron',
    );
    await keys.type(screen.getByLabelText(/Un mot pour qui vous confirmera/), 'Je suis la gérante.');
    await keys.click(screen.getByRole('button', { name: 'Demander le rattachement' }));
    expect((await screen.findByRole('status')).textContent).toContain('Votre demande est envoyée');
    expect(sent).toEqual([{ zone: 'saulaies', siret: '73282932000074', message: 'Je suis la gérante.' }]);
  });
  it('words a refusal and keeps what was written', async () => {
    const { keys, siret } = await open({
      ClaimEstablishment: () => ({ claimEstablishment: refused('claim-waiting') }),
    });
    await keys.type(siret, '73282932000074');
    await keys.click(await screen.findByRole('button', { name: 'Demander le rattachement' }));
    expect((await screen.findByRole('alert')).textContent).toContain('attend déjà une réponse');
    expect(siret).toHaveProperty('value', '73282932000074');
  });
  it('tells a SIRET that is right but not of this zone', async () => {
    const { keys, siret } = await open({
      EstablishmentBySiret: () => ({ directory: { __typename: 'EstablishmentPage', items: [] } }),
    });
    await keys.type(siret, '73282932000074');
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Aucun établissement de cette zone ne porte ce SIRET',
    );
  });
});

describe('answering a claim', () => {
  const openList = async (answers: Answers) => {
    await renderScreen(
      <SessionContext value={anAgent}>
        <Answering answers={{ Claims: () => ({ claims: [aClaim()], me: null }), ...answers }}>
          <ClaimsPage />
        </Answering>
      </SessionContext>,
      { words: ['zone'] },
    );
    await screen.findByText('« Je suis la gérante. »');
    return userEvent.setup();
  };

  it('asks for a reason before a refusal leaves', async () => {
    const sent: unknown[] = [];
    const keys = await openList({
      AnswerClaim: (variables) => {
        sent.push(variables['answer']);
        return { answerClaim: aClaim({ state: 'refused', answer: 'Autre gérant.', answerable: false }) };
      },
    });
    await keys.click(screen.getByRole('button', { name: 'Refuser' }));
    expect(screen.getByText(/Un refus se motive/)).toBeTruthy();
    expect(sent).toEqual([]);
    await keys.type(screen.getByLabelText(/Votre réponse/), 'Autre gérant.');
    await keys.click(screen.getByRole('button', { name: 'Refuser' }));
    expect(await screen.findByText('refusée')).toBeTruthy();
    expect(screen.getByText('Réponse : Autre gérant.')).toBeTruthy();
    expect(sent).toEqual(['Autre gérant.']);
  });
});
