import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes, useLocation } from 'react-router';
import { SessionContext, type Session } from '../platform/session/session.js';
import { Answering } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { anEntrance, closed, OPEN, playDoors } from './doors.fixture.js';
import { JoinPage } from './JoinPage.js';

const zones = {
  zones: {
    __typename: 'ZonePage',
    items: [{ __typename: 'Zone', id: 'z1', slug: 'les-saulaies', name: 'Les Saulaies' }],
  },
};
const Elsewhere = () => <p>{`arrivé à ${useLocation().pathname}`}</p>;

const come = async (path: string, session: Session = { state: 'visitor' }) => {
  await renderScreen(
    <SessionContext value={session}>
      <Answering answers={{ ZoneChoices: () => zones, Entrance: () => anEntrance() }}>
        <Routes>
          <Route path="/join" element={<JoinPage />} />
          <Route path="*" element={<Elsewhere />} />
        </Routes>
      </Answering>
    </SessionContext>,
    { words: ['account'], path },
  );
  await screen.findByRole('option', { name: 'Les Saulaies' });
  return userEvent.setup();
};

const join = () => screen.getByRole('button', { name: 'Rejoindre' });

describe('joining with a paper code', () => {
  it('opens filled in from the QR code, uses nothing up by itself, and asks a newcomer for a name', async () => {
    const sent = playDoors({ '/auth/invitation': () => OPEN });
    const keys = await come('/join?zone=les-saulaies&code=acdefghjkmnp');
    expect(screen.getByLabelText<HTMLInputElement>('Code').value).toBe('ACDE-FGHJ-KMNP');
    expect(sent).toEqual([]);
    await keys.click(join());
    expect(screen.getByText(/Indiquez votre nom/)).toBeTruthy();
    await keys.type(screen.getByLabelText('Votre nom'), 'Nora Lemaire');
    await keys.click(join());
    await screen.findByText('arrivé à /z/les-saulaies');
    expect(sent).toEqual([
      {
        path: '/auth/invitation',
        body: { zone: 'les-saulaies', code: 'ACDEFGHJKMNP', name: 'Nora Lemaire' },
      },
    ]);
  });
  it('does not ask their name again of who is signed in', async () => {
    await come('/join', { state: 'signed-in', person: { id: 'p1', name: 'Amina' }, memberships: [] });
    expect(screen.queryByLabelText('Votre nom')).toBeNull();
  });
  it('says what is missing before anything is sent', async () => {
    const sent = playDoors({ '/auth/invitation': () => OPEN });
    const keys = await come('/join');
    await keys.type(screen.getByLabelText('Code'), 'ACDE');
    await keys.click(join());
    expect(screen.getByText(/Choisissez la zone écrite sur la feuille/)).toBeTruthy();
    expect(screen.getByText(/Le code a douze lettres/)).toBeTruthy();
    expect(sent).toEqual([]);
  });
  it('keeps what was typed when the code opens nothing', async () => {
    playDoors({ '/auth/invitation': () => closed('invitation-unknown') });
    const keys = await come('/join?zone=les-saulaies&code=ACDEFGHJKMNP');
    await keys.type(screen.getByLabelText('Votre nom'), 'Nora');
    await keys.click(join());
    expect((await screen.findByRole('alert')).textContent).toContain('Ce code n’ouvre rien');
    expect(screen.getByLabelText<HTMLInputElement>('Votre nom').value).toBe('Nora');
  });
});
