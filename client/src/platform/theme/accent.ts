import {
  checkAccent,
  DARK_STEP,
  DEFAULT_ACCENT,
  LIGHT_STEP,
  shadesOf,
  type Shades,
} from '@communaux/shared/accent';
import { dark, light } from './palette.js';

type AccentVariable = '--accent' | '--on-accent' | '--accent-wash' | '--accent-strong';
type Variables = Readonly<Record<AccentVariable, string>>;

/** The accent to draw with: the zone's own, or moss while it has none that reads. */
export const readableAccent = (accent: string | undefined): string => {
  const checked = checkAccent(accent ?? DEFAULT_ACCENT);
  return checked.kind === 'accent' ? checked.hex : DEFAULT_ACCENT;
};

export const accentShades = (accent: string | undefined): Shades => shadesOf(readableAccent(accent));

/** What `--accent` and its companions are worth by day and by night. */
export const accentVariables = (
  accent: string | undefined,
): { readonly day: Variables; readonly night: Variables } => {
  const shades = accentShades(accent);
  return {
    day: {
      '--accent': shades[LIGHT_STEP],
      '--on-accent': light.surface,
      '--accent-wash': mix(shades[LIGHT_STEP], light.paper, 0.08),
      '--accent-strong': shades[9],
    },
    night: {
      '--accent': shades[DARK_STEP],
      '--on-accent': dark.paper,
      '--accent-wash': mix(shades[DARK_STEP], dark.paper, 0.14),
      '--accent-strong': shades[2],
    },
  };
};

/** A share of one colour laid over another, channel by channel: how a wash looks, as an opaque colour. */
export const mix = (colour: string, over: string, share: number): string => {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const blended = [1, 3, 5].map((at) =>
    Math.round(channel(colour, at) * share + channel(over, at) * (1 - share)),
  );
  return `#${blended.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
};
