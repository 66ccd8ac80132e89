import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderScreen } from '../../platform/testing/render.js';
import { QrCode } from './QrCode.js';

const drawn = async (text: string): Promise<string> => {
  const { unmount } = await renderScreen(<QrCode text={text} label="Carré" />);
  const square = await screen.findByRole('img', { name: 'Carré' });
  const path = square.querySelector('path')?.getAttribute('d') ?? '';
  unmount();
  return path;
};
/** Dark modules of the square that stands in the upper left corner of every QR code, after its quiet border of four. */
const FINDER = ['M4 4h1v1h-1z', 'M10 4h1v1h-1z', 'M4 10h1v1h-1z', 'M10 10h1v1h-1z', 'M7 7h1v1h-1z'];

describe('the square of an invitation', () => {
  it('is a QR code with its border, another for each code', async () => {
    const one = await drawn('https://zone.example/join?zone=gerland&code=ABCD-EFGH-JKLM');
    expect(FINDER.filter((module) => !one.includes(module))).toEqual([]);
    expect(one).not.toContain('M5 5h1v1h-1z');
    expect(one).not.toEqual(await drawn('https://zone.example/join?zone=gerland&code=ABCD-EFGH-JKLN'));
  });
});
