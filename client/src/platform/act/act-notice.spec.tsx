import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { CombinedError } from 'urql';
import { renderScreen } from '../testing/render.js';
import { ActNotice } from './ActNotice.js';
import { FailureNotice } from '../errors/FailureNotice.js';

const signedOut = new CombinedError({
  graphQLErrors: [{ message: 'Unauthenticated', extensions: { code: 'UNAUTHENTICATED' } }],
});

describe('a session that ends', () => {
  it('in the middle of an act lets one sign in beside it: what was written stays', async () => {
    await renderScreen(<ActNotice words={[]} reasons={[]} error={signedOut} />);
    expect(screen.getByText('Votre session est terminée.')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Se connecter dans un autre onglet' });
    expect(link.getAttribute('target')).toBe('_blank');
  });
  it('under what one only reads leads to the sign-in and back', async () => {
    await renderScreen(<FailureNotice error={signedOut} />);
    expect(screen.getByRole('link', { name: 'Se connecter' }).getAttribute('target')).toBeNull();
  });
});
