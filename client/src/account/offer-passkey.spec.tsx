import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router';
import { Answering } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { anEntrance } from './doors.fixture.js';
import { Entered } from './Entered.js';

const Where = () => <p>{`à ${useLocation().pathname}`}</p>;

const enter = (offer: boolean, passkeys: readonly string[] = []) =>
  renderScreen(
    <Answering answers={{ Entrance: () => anEntrance(passkeys) }}>
      <Where />
      <Entered to="/z/les-saulaies/charter" offer={offer} />
    </Answering>,
    { words: ['account'], path: '/sign-in' },
  );
const title = { name: /^Entrer plus vite/ };

describe('a passkey, offered to who just came in', () => {
  beforeEach(() => {
    Object.assign(globalThis, { isSecureContext: true, PublicKeyCredential: () => undefined });
  });
  afterEach(() => {
    Object.assign(globalThis, { isSecureContext: false, PublicKeyCredential: undefined });
    localStorage.clear();
  });

  it('is offered once, and "later" is an answer', async () => {
    await enter(true);
    await screen.findByRole('heading', title);
    await userEvent.click(screen.getByRole('button', { name: 'Plus tard' }));
    await screen.findByText('à /z/les-saulaies/charter');
  });
  it('is not offered again on this device after "later"', async () => {
    localStorage.setItem('passkey-later', '1');
    await enter(true);
    await screen.findByText('à /z/les-saulaies/charter');
  });
  it('is not offered to who has one, nor to who needs none', async () => {
    const { unmount } = await enter(true, ['k1']);
    await screen.findByText('à /z/les-saulaies/charter');
    unmount();
    await enter(false);
    await screen.findByText('à /z/les-saulaies/charter');
    expect(screen.queryByRole('heading', title)).toBeNull();
  });
});
