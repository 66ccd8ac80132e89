/** A colour as three channels from 0 to 1, gamma-encoded sRGB: what "#2E6A3B" says. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Lightness 0 to 1, chroma 0 to about 0.4, hue in radians: steps that look even to the eye (Ottosson's OKLab). */
export type Lch = { readonly lightness: number; readonly chroma: number; readonly hue: number };

/** Reads "#2E6A3B"; undefined for anything else, so that a form can answer before a colour is complete. */
export const readHex = (text: string): Rgb | undefined => {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  if (!match) return undefined;
  const channel = (index: number) => Number.parseInt(match[index] ?? '0', 16) / 255;
  return [channel(1), channel(2), channel(3)];
};

export const writeHex = (rgb: Rgb): string =>
  `#${rgb.map((channel) => byte(channel).toString(16).padStart(2, '0')).join('')}`.toUpperCase();

const byte = (channel: number): number => Math.round(Math.min(1, Math.max(0, channel)) * 255);

/** Light actually emitted by a channel, from 0 to 1 (sRGB transfer function, IEC 61966-2-1). */
export const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

const encoded = (light: number): number =>
  light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;

export const toLch = (rgb: Rgb): Lch => {
  const [r, g, b] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blue = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return { lightness, chroma: Math.hypot(a, blue), hue: Math.atan2(blue, a) };
};

export const fromLch = ({ lightness, chroma, hue }: Lch): Rgb => {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
};
