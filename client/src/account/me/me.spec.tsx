import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answering, type Answers } from '../../platform/testing/answering.js';
import { renderScreen } from '../../platform/testing/render.js';
import { someDoors } from '../doors.fixture.js';
import { MePage } from './MePage.js';

const session = (id: string, change: object = {}) => ({
  __typename: 'Session',
  id,
  door: 'email',
  device: 'Firefox, Linux',
  createdAt: '2026-11-20T08:00:00.000Z',
  seenAt: '2026-11-20T08:00:00.000Z',
  current: false,
  ...change,
});
const passkey = {
  __typename: 'Passkey',
  id: 'k1',
  name: 'Clé d’accès',
  createdAt: '2026-03-03T08:00:00.000Z',
  usedAt: null,
};
const me = {
  __typename: 'Me',
  id: 'p1',
  name: 'Nora',
  email: 'nora@exemple.fr',
  language: 'fr',
  memberships: [],
};
const done = { __typename: 'Done', done: true };

const come = async (answers: Answers = {}) => {
  await renderScreen(
    <Answering
      answers={{
        Doors: () => someDoors(),
        MyAccount: () => ({ me }),
        MySessions: () => ({ mySessions: [session('s1', { current: true }), session('s2')] }),
        MyPasskeys: () => ({ myPasskeys: [passkey] }),
        ...answers,
      }}
    >
      <MePage />
    </Answering>,
    { words: ['account'] },
  );
  await screen.findByRole('heading', { name: 'Appareils connectés' });
  return userEvent.setup();
};

describe('my account', () => {
  it('signs out another device, never this one by that button', async () => {
    const ended: unknown[] = [];
    const sessions = [session('s1', { current: true }), session('s2')];
    const keys = await come({
      MySessions: () => ({ mySessions: sessions }),
      RevokeSession: ({ id }) => {
        ended.push(id);
        sessions.pop();
        return { revokeSession: done };
      },
    });
    expect(await screen.findByText('Cet appareil')).toBeTruthy();
    const button = screen.getByRole('button', { name: /Déconnecter Firefox, Linux/ });
    await keys.click(button);
    await waitFor(() => expect(screen.queryByRole('button', { name: /Déconnecter Firefox/ })).toBeNull());
    expect(ended).toEqual(['s2']);
  });
  it('keeps the only way in, and says why', async () => {
    const refused = {
      __typename: 'Refused',
      reasons: [{ __typename: 'Reason', code: 'last-way-in', facts: {} }],
    };
    const keys = await come({ RemovePasskey: () => ({ removePasskey: refused }) });
    await keys.click(await screen.findByRole('button', { name: 'Retirer la clé d’accès Clé d’accès' }));
    await keys.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Retirer' }));
    expect((await screen.findByRole('alert')).textContent).toContain('C’est votre seule façon d’entrer');
  });
  it('keeps a new name, and speaks the language chosen at once', async () => {
    const kept: unknown[] = [];
    const keys = await come({
      UpdateMe: (variables) => {
        kept.push(variables);
        return { updateMe: { ...me, name: 'Nora Lemaire', language: 'en' } };
      },
    });
    await keys.type(screen.getByLabelText('Votre nom'), ' Lemaire');
    await keys.selectOptions(screen.getByLabelText('Langue de vos courriers et de l’interface'), 'en');
    await keys.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(await screen.findByText('Saved.')).toBeTruthy();
    expect(kept).toEqual([{ name: 'Nora Lemaire', language: 'en' }]);
  });
  it('refuses a name without a letter before sending it', async () => {
    const keys = await come();
    await keys.clear(screen.getByLabelText('Votre nom'));
    expect(screen.getByText(/Indiquez votre nom/)).toBeTruthy();
  });
  it('asks a visitor to sign in', async () => {
    await renderScreen(
      <Answering answers={{ MyAccount: () => ({ me: null }) }}>
        <MePage />
      </Answering>,
      { words: ['account'] },
    );
    expect(await screen.findByText('Connectez-vous pour voir votre profil.')).toBeTruthy();
  });
});
