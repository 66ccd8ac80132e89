import { describe, expect, it } from '@jest/globals';
import { contrast } from '@communaux/shared/accent';
import { accentVariables } from './accent.js';
import { dark, grounds, light, textColours } from './palette.js';

describe.each([
  ['by day', light],
  ['by night', dark],
])('the palette %s', (_, palette) => {
  it('writes every text colour at 5:1 or better on every ground', () => {
    const faint = textColours.flatMap((colour) =>
      grounds
        .map((ground) => ({ colour, ground, ratio: contrast(palette[colour], palette[ground]) }))
        .filter(({ ratio }) => ratio < 5),
    );
    expect(faint).toEqual([]);
  });
  it('draws the edges of controls at 3:1 on paper and surface', () => {
    expect(contrast(palette.edge, palette.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.edge, palette.surface)).toBeGreaterThanOrEqual(3);
  });
});

describe('the accent of a zone', () => {
  it.each(['#2E6A3B', '#1C5A86', '#74365F', '#9C4221', '#000080'])('%s carries readable words', (accent) => {
    const { day, night } = accentVariables(accent);
    expect(contrast(day['--accent'], day['--on-accent'])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(night['--accent'], night['--on-accent'])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(night['--accent'], dark.surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(day['--accent'], day['--accent-wash'])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(night['--accent'], night['--accent-wash'])).toBeGreaterThanOrEqual(4.5);
  });
  it('falls back to moss when the zone has none, or an unreadable one', () => {
    expect(accentVariables(undefined).day['--accent']).toBe('#2E6A3B');
    expect(accentVariables('#E2BE6B').day['--accent']).toBe('#2E6A3B');
  });
});
