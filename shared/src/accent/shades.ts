import { fromLch, readHex, toLch, writeHex, type Lch, type Rgb } from './colour.js';
import { contrastOf } from './contrast.js';

/** Ten steps from wash to ink. Step 8 is the colour itself; step 3 is its voice in the dark. */
export type Shades = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** Where our ten steps keep the colour as chosen, and its version for dark surfaces. */
export const LIGHT_STEP = 8;
export const DARK_STEP = 3;

/** The lightest dark ground text is set on (look.md: surface), and the contrast that page promises there. */
const DARK_SURFACE: Rgb = [0x1d / 255, 0x23 / 255, 0x1b / 255];
const DARK_CONTRAST = 5.6;

/**
 * Shades of one colour, even to the eye and of the same hue.
 * @throws RangeError when the text is not "#RRGGBB": check it with `checkAccent` first
 */
export const shadesOf = (hex: string): Shades => {
  const colour = readHex(hex);
  if (!colour) throw new RangeError(`Not a colour: ${hex}`);
  const base = toLch(colour);
  const night = readableInTheDark(base);
  const between = (share: number): string =>
    writeHex(
      fromLch({
        ...base,
        lightness: night.lightness + (base.lightness - night.lightness) * share,
        chroma: night.chroma + (base.chroma - night.chroma) * share,
      }),
    );
  const wash = (share: number): string =>
    writeHex(
      fromLch({
        ...night,
        lightness: night.lightness + (0.975 - night.lightness) * share,
        chroma: night.chroma * (1 - share * 0.82),
      }),
    );
  return [
    wash(1),
    wash(0.7),
    wash(0.35),
    between(0),
    between(0.25),
    between(0.5),
    between(0.7),
    between(0.87),
    writeHex(colour),
    writeHex(fromLch({ ...base, lightness: base.lightness * 0.82 })),
  ];
};

/** Lightens a colour until it reads on the dark surface; never below 0.78, where moss and sky already sit. */
const readableInTheDark = (base: Lch): Lch => {
  const chroma = Math.min(base.chroma, 0.11);
  const at = (lightness: number): Lch => ({ ...base, chroma, lightness });
  const steps = Array.from({ length: 20 }, (_, index) => Math.max(base.lightness, 0.78) + index * 0.01);
  const lightness =
    steps.find((step) => contrastOf(fromLch(at(step)), DARK_SURFACE) >= DARK_CONTRAST) ?? 0.97;
  return at(lightness);
};
