import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderScreen } from '../../platform/testing/render.js';
import { DateTimeField } from './DateTimeField.js';

describe('a date and time', () => {
  it('of every quarter of an hour may be any quarter, whatever the minute it is now', async () => {
    await renderScreen(
      <DateTimeField
        label="Clôture"
        value="2026-12-06T18:00"
        min="2026-11-29T08:03"
        every={15}
        onChange={() => undefined}
      />,
    );
    const field = screen.getByLabelText<HTMLInputElement>('Clôture');
    expect(field.min).toBe('2026-11-29T08:00');
    expect(field.validity.stepMismatch).toBe(false);
  });
});
