import { useState } from 'react';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderScreen } from '../../platform/testing/render.js';
import { MandatesField } from './MandatesField.js';
import { ballotsFor, type Exceptions, type Mandate } from './mandates.js';
import { EVERY_WORD } from '../words.fixture.js';

const mandates: readonly Mandate[] = [
  { id: 'm1', name: 'Léo Martin', college: 'Salariés' },
  { id: 'm2', name: 'Jeanne Riou', college: 'Habitants' },
];

const carry = async () => {
  let sent: ReturnType<typeof ballotsFor> = [];
  const Carrying = () => {
    const [exceptions, setExceptions] = useState<Exceptions>(new Map());
    sent = ballotsFor(mandates, 'yes', exceptions);
    return (
      <MandatesField
        mandates={mandates}
        question={{ method: 'yes_no_blank' }}
        own="yes"
        exceptions={exceptions}
        errorOf={() => undefined}
        onChange={setExceptions}
      />
    );
  };
  await renderScreen(<Carrying />, { words: EVERY_WORD });
  return { keys: userEvent.setup(), sent: () => sent.map(({ id, ballot }) => `${id} ${ballot}`) };
};

describe('voting with mandates', () => {
  it('casts the same vote for all of them without a gesture', async () => {
    const { sent } = await carry();
    expect(sent()).toEqual(['m1 yes', 'm2 yes']);
    expect(screen.getAllByText(/Comme vous/).length).toBe(2);
  });
  it('lets one vote otherwise, and come back', async () => {
    const { keys, sent } = await carry();
    await keys.click(screen.getByRole('button', { name: 'Voter autrement pour Jeanne Riou' }));
    const ballot = within(screen.getByRole('group', { name: 'Bulletin de Jeanne Riou' }));
    await keys.click(ballot.getByRole('radio', { name: 'Contre' }));
    expect(sent()).toEqual(['m1 yes', 'm2 no']);
    await keys.click(screen.getByRole('button', { name: 'Jeanne Riou : revenir au même vote' }));
    expect(sent()).toEqual(['m1 yes', 'm2 yes']);
  });
});
