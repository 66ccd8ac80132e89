import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../platform/testing/render.js';
import { TextField } from './fields/TextField.js';
import { Fold } from './Fold.js';
import { Form } from './Form.js';

describe('a form', () => {
  it('leads whoever sends it to the first field that lacks something, though it is folded away', async () => {
    await renderScreen(
      <Form onSubmit={() => undefined}>
        <TextField label="Titre" value="" onChange={() => undefined} />
        <Fold summary="Réglages">
          <TextField label="Mentions" error="Donnez deux mentions." value="" onChange={() => undefined} />
        </Fold>
        <button type="submit">Envoyer</button>
      </Form>,
    );
    await userEvent.setup().click(screen.getByRole('button', { name: 'Envoyer' }));
    const wrong = screen.getByLabelText(/^Mentions/);
    await waitFor(() => expect(document.activeElement).toBe(wrong));
    expect(wrong.closest('details')?.open).toBe(true);
  });
});
