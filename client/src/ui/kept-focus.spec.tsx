import { useState } from 'react';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../platform/testing/render.js';
import { Page } from './Page.js';

const Proxies = () => {
  const [left, setLeft] = useState(['Léo', 'Jeanne']);
  return (
    <Page title="Procurations">
      {left.map((name) => (
        <button key={name} onClick={() => setLeft((all) => all.filter((one) => one !== name))}>
          Reprendre ma voix à {name}
        </button>
      ))}
    </Page>
  );
};

describe('the focus', () => {
  it('goes to the title of the page when the act has taken its own button away', async () => {
    await renderScreen(<Proxies />);
    await userEvent.click(screen.getByRole('button', { name: /Léo/ }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  });
  it('goes to the title of what the button stood in, when that is left', async () => {
    const Asked = () => {
      const [open, setOpen] = useState(true);
      return (
        <Page title="Consentement">
          <section>
            <h2>Objections</h2>
            {open && <button onClick={() => setOpen(false)}>Répondre</button>}
          </section>
        </Page>
      );
    };
    await renderScreen(<Asked />);
    await userEvent.click(screen.getByRole('button'));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })));
  });
  it('stays where it is when something else goes', async () => {
    await renderScreen(<Proxies />);
    const [leo, jeanne] = screen.getAllByRole('button');
    jeanne?.focus();
    leo?.click();
    await waitFor(() => expect(screen.getAllByRole('button')).toHaveLength(1));
    expect(document.activeElement).toBe(jeanne);
  });
});
