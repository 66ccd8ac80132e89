import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes, useLocation } from 'react-router';
import { Answering, type Answers } from '../platform/testing/answering.js';
import { renderScreen } from '../platform/testing/render.js';
import { amina, anEntrance, closed, OPEN, playDoors, someDoors } from './doors.fixture.js';
import { SignInPage } from './SignInPage.js';

const Elsewhere = () => {
  const { pathname, search } = useLocation();
  return <p>{`arrivé à ${pathname}${search}`}</p>;
};

const come = async (path: string, answers: Answers = {}) => {
  await renderScreen(
    <Answering answers={{ Doors: () => someDoors(), Entrance: () => anEntrance(), ...answers }}>
      <Routes>
        <Route path="/sign-in" element={<SignInPage />} />
        <Route path="*" element={<Elsewhere />} />
      </Routes>
    </Answering>,
    { words: ['account'], path },
  );
  await screen.findByRole('heading', { name: 'Par e-mail' });
  return userEvent.setup();
};

describe('signing in by e-mail', () => {
  it('takes an address, then the code sent there, and leads back to where one was', async () => {
    const sent = playDoors({ '/auth/email': () => OPEN, '/auth/email/confirm': () => OPEN });
    const keys = await come('/sign-in?back=%2Fz%2Fles-saulaies%2Fbook%3Fkind%3Ddock');
    await keys.type(screen.getByLabelText('Votre adresse e-mail'), ' Nora@Exemple.fr{Enter}');
    const code = await screen.findByLabelText('Code à six chiffres');
    expect(document.activeElement).toBe(code);
    await keys.type(code, '123 456{Enter}');
    await screen.findByText('arrivé à /z/les-saulaies/book?kind=dock');
    expect(sent).toEqual([
      {
        path: '/auth/email',
        body: { email: 'nora@exemple.fr', attach: false, back: '/z/les-saulaies/book?kind=dock' },
      },
      { path: '/auth/email/confirm', body: { email: 'nora@exemple.fr', code: '123456' } },
    ]);
  });
  it('asks for a whole address before anything is sent', async () => {
    const sent = playDoors({ '/auth/email': () => OPEN });
    const keys = await come('/sign-in');
    await keys.type(screen.getByLabelText('Votre adresse e-mail'), 'nora{Enter}');
    expect(screen.getByText(/Écrivez une adresse complète/)).toBeTruthy();
    expect(sent).toEqual([]);
  });
  it('words a wrong code, and lets one try again', async () => {
    const answers = [closed('code-wrong'), OPEN];
    playDoors({
      '/auth/email': () => OPEN,
      '/auth/email/confirm': () => answers.shift() ?? OPEN,
    });
    const keys = await come('/sign-in');
    await keys.type(screen.getByLabelText('Votre adresse e-mail'), 'nora@exemple.fr{Enter}');
    await keys.type(await screen.findByLabelText('Code à six chiffres'), '000000{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('Ce code n’est pas le bon');
    await keys.click(screen.getByRole('button', { name: 'Entrer' }));
    await screen.findByText('arrivé à /z/les-saulaies');
  });
  it('says how long to wait after too many attempts', async () => {
    playDoors({ '/auth/email': () => closed('too-many-attempts', { minutes: 12 }) });
    const keys = await come('/sign-in');
    await keys.type(screen.getByLabelText('Votre adresse e-mail'), 'nora@exemple.fr{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('Réessayez dans 12 min');
  });
  it('says that nothing was sent when the zone cannot be reached', async () => {
    playDoors({});
    const keys = await come('/sign-in');
    await keys.type(screen.getByLabelText('Votre adresse e-mail'), 'nora@exemple.fr{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('n’arrive pas à joindre la zone');
  });
});

describe('coming back', () => {
  it.each(['https%3A%2F%2Fmechant.example', '%2F%2Fmechant.example', '%2F%5Cmechant.example'])(
    'never leads to another site: %s',
    async (back) => {
      playDoors({ '/auth/demo': () => OPEN });
      const keys = await come(`/sign-in?back=${back}`, { Doors: () => someDoors({ personas: [amina] }) });
      await keys.click(await screen.findByRole('button', { name: /Amina Belkacem/ }));
      await screen.findByText('arrivé à /z/les-saulaies');
    },
  );
});

describe('the other doors', () => {
  it('are one tap for a demo character', async () => {
    const sent = playDoors({ '/auth/demo': () => OPEN });
    const keys = await come('/sign-in', { Doors: () => someDoors({ personas: [amina] }) });
    await keys.click(await screen.findByRole('button', { name: /Amina Belkacem/ }));
    await screen.findByText('arrivé à /z/les-saulaies');
    expect(sent).toEqual([{ path: '/auth/demo', body: { persona: amina.id } }]);
  });
  it('are a form for a paper code, in the zone one came from', async () => {
    await come('/sign-in?back=%2Fz%2Fles-saulaies');
    const link = screen.getByRole('link', { name: 'J’ai un code sur papier' });
    expect(link.getAttribute('href')).toBe('/join?zone=les-saulaies');
  });
  it('show the identity provider by its name, and only where there is one', async () => {
    await come('/sign-in?back=%2Fz%2Fles-saulaies', { Doors: () => someDoors({ oidc: 'ProConnect' }) });
    const link = screen.getByRole('link', { name: 'Continuer avec ProConnect' });
    expect(link.getAttribute('href')).toBe('/auth/oidc?back=%2Fz%2Fles-saulaies');
  });
  it('say so where passkeys cannot work, instead of offering a button that fails', async () => {
    await come('/sign-in');
    await waitFor(() => expect(screen.getByText(/ne permet pas les clés d’accès/)).toBeTruthy());
    expect(screen.queryByRole('button', { name: 'Entrer avec ma clé d’accès' })).toBeNull();
  });
});
