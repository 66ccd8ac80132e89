import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { html } from './html.js';

describe('a page written by the server', () => {
  it('never lets a value become a tag or leave its attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a') }), (value) => {
        const page = html`<p title="${value}">${value}</p>`.text;
        expect(page.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).toMatch(/^<p title="a*">a*<\/p>$/);
      }),
    );
  });

  it('keeps its own parts, joins lists and writes nothing for nothing', () => {
    const items = ['<a>', 'b'].map((item) => html`<li>${item}</li>`);
    const page = html`<ul>
        ${items}
      </ul>
      ${null}${false}${0}`;
    expect(page.text.replaceAll(/\s/g, '')).toBe('<ul><li>&lt;a&gt;</li><li>b</li></ul>0');
  });
});
