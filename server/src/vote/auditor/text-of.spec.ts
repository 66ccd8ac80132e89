import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@communaux/shared/kernel';
import { textOf } from './text-of.js';

const read = (bytes: Uint8Array): unknown => {
  const text = textOf(bytes);
  return isRefused(text) ? text.reasons[0] : text;
};
const notText = (line: number): unknown => ({ code: 'file-not-text', facts: { line } });

describe('the text of a file', () => {
  it('is UTF-8, with or without its mark, or the UTF-16 that its mark announces', () => {
    expect(read(Buffer.from('4:Rosé\n6:X'))).toBe('4:Rosé\n6:X');
    expect(read(Buffer.from('\uFEFF4:Rosé'))).toBe('4:Rosé');
    expect(read(Buffer.from('\uFEFF4:Rosé', 'utf16le'))).toBe('4:Rosé');
    expect(read(Buffer.from('\uFEFF4:Rosé', 'utf16le').swap16())).toBe('4:Rosé');
    expect(read(Buffer.from(''))).toBe('');
  });
  it('is refused, with its line, where two names could become one', () => {
    expect(read(Buffer.from('6:X\n4:Rosé\n3:Rosè\n', 'latin1'))).toEqual(notText(2));
    expect(read(Buffer.from('6:Rosé', 'latin1'))).toEqual(notText(1));
    expect(read(Buffer.from('4:A\n3:B', 'utf16le'))).toEqual(notText(1));
    expect(read(Buffer.from('4:A\n3:\0B'))).toEqual(notText(2));
    expect(read(Buffer.from([0xff, 0xfe, 0x41]))).toEqual(notText(1));
  });
});
