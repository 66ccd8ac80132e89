import { beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, useLocation, useNavigate } from 'react-router';
import { letDialogsOpen } from '../platform/testing/dialogs.js';
import { renderScreen } from '../platform/testing/render.js';
import { LeaveQuestion } from './LeaveQuestion.js';
import { useLeaveGuard } from './use-leave-guard.js';

beforeAll(letDialogsOpen);

const Desk = ({ written }: { readonly written: boolean }) => {
  const { blocker, letGo } = useLeaveGuard(written);
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const send = () => {
    letGo();
    void navigate('/sent');
  };
  return (
    <>
      <output>{pathname + search}</output>
      <Link to="/away">Ailleurs</Link>
      <Link to="/desk?saved=1">Enregistrer</Link>
      <button onClick={send}>Envoyer</button>
      <LeaveQuestion blocker={blocker} title="Quitter ?" confirm="Quitter">
        <p>Tout est oublié.</p>
      </LeaveQuestion>
    </>
  );
};

const sit = async (written: boolean) => {
  await renderScreen(<Desk written={written} />, { path: '/desk' });
  const keys = userEvent.setup();
  return {
    go: (name: string) => keys.click(screen.getByRole('link', { name })),
    press: (name: string) => keys.click(screen.getByRole('button', { name })),
    asked: () => screen.queryByRole('dialog') !== null,
    at: () => screen.getByRole('status').textContent,
  };
};

describe('leaving what is not sent', () => {
  it('asks first, and stays or goes as one answers', async () => {
    const { go, press, asked, at } = await sit(true);
    await go('Ailleurs');
    expect([asked(), at()]).toEqual([true, '/desk']);
    await press('Rester sur la page');
    expect([asked(), at()]).toEqual([false, '/desk']);
    await go('Ailleurs');
    await press('Quitter');
    expect([asked(), at()]).toEqual([false, '/away']);
  });
  it('asks nothing while nothing is written', async () => {
    const { go, asked, at } = await sit(false);
    await go('Ailleurs');
    expect([asked(), at()]).toEqual([false, '/away']);
  });
  it('asks nothing for a save that stays on the page, nor once all is sent', async () => {
    const { go, press, asked, at } = await sit(true);
    await go('Enregistrer');
    expect([asked(), at()]).toEqual([false, '/desk?saved=1']);
    await press('Envoyer');
    expect([asked(), at()]).toEqual([false, '/sent']);
  });
});
