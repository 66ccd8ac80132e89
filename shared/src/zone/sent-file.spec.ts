import { describe, expect, it } from '@jest/globals';
import { looksLikeText } from './index.js';

describe('a file sent for a table', () => {
  it.each(['SIRET;etab_nom', '{"type":"FeatureCollection"', 'PKW;1', ''])('may be read: %j', (head) => {
    expect(looksLikeText(head)).toBe(true);
  });
  it.each([
    ['an Excel or LibreOffice workbook', 'PK\u0003\u0004\u0014'],
    ['an old Excel workbook', 'ÐÏ\u0011à¡±'],
    ['a PDF', '%PDF-1.7'],
    ['a PNG, however its first byte is read', '‰PNG\r\n'],
    ['a GIF', 'GIF89a'],
    ['a JPEG', 'ÿØÿà'],
  ])('is no text when it is %s', (_, head) => {
    expect(looksLikeText(head)).toBe(false);
  });
});
