import { useState } from 'react';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../platform/testing/render.js';
import { MinutesField } from './MinutesField.js';

const Held = ({ start, heard }: { readonly start: number | undefined; readonly heard: unknown[] }) => {
  const [value, setValue] = useState(start);
  const hear = (minutes: number | undefined) => {
    heard.push(minutes);
    setValue(minutes);
  };
  return <MinutesField label="Durée" value={value} onChange={hear} />;
};

const hold = async (start?: number) => {
  const heard: unknown[] = [];
  await renderScreen(<Held start={start} heard={heard} />, { words: ['charter', 'draft'] });
  const field = (name: RegExp) => screen.getByRole<HTMLInputElement>('spinbutton', { name });
  const [hours, minutes] = [field(/Heures/), field(/Minutes/)];
  return { keys: userEvent.setup(), heard, hours, minutes, shown: () => [hours.value, minutes.value] };
};

describe('a length of time', () => {
  it('is empty again once what was typed is erased', async () => {
    const { keys, heard, hours, shown } = await hold();
    await keys.type(hours, '3');
    expect(shown()).toEqual(['3', '']);
    await keys.type(hours, '{Backspace}');
    expect(shown()).toEqual(['', '']);
    expect(heard).toEqual([180, undefined]);
  });
  it('shows what is typed as it is typed', async () => {
    const { keys, heard, hours, minutes, shown } = await hold(180);
    await keys.type(hours, '{Backspace}2');
    await keys.type(minutes, '90');
    expect(shown()).toEqual(['2', '90']);
    expect(heard.at(-1)).toBe(210);
  });
  it.each([180, 45, 225, 0])('can be emptied when it was %d minutes', async (start) => {
    const { keys, heard, hours, minutes, shown } = await hold(start);
    for (const field of [hours, minutes]) if (field.value !== '') await keys.clear(field);
    expect(shown()).toEqual(['', '']);
    expect(heard.at(-1)).toBeUndefined();
  });
});
