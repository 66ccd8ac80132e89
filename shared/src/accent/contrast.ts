import { linear, readHex, type Rgb } from './colour.js';

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Ratio from 1 to 21 between two colours, as WCAG 2.2 (1.4.3) defines it. */
export const contrastOf = (one: Rgb, other: Rgb): number => {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

/** The same between two "#RRGGBB". @throws RangeError when one of them is not a colour: our own palette is wrong */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [readHex(one), readHex(other)];
  if (!a || !b) throw new RangeError(`Not two colours: ${one}, ${other}`);
  return contrastOf(a, b);
};
