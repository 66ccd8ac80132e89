import { createTheme, type MantineColorsTuple, type MantineThemeOverride } from '@mantine/core';
import { DARK_STEP, LIGHT_STEP, shadesOf, type Shades } from '@communaux/shared/accent';
import { accentShades } from './accent.js';
import { dark, light } from './palette.js';

const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const SERIF = 'ui-serif, Charter, "Iowan Old Style", Georgia, serif';

/** Neutrals in Mantine's order, light to dark, so that its own components sit on our paper. */
const GRAY: MantineColorsTuple = [
  light.paper,
  light.sunken,
  light.hairline,
  '#CFC8B8',
  '#A9AB9B',
  light.edge,
  '#6A7162',
  light.muted,
  '#3A4236',
  light.ink,
];
const NIGHT: MantineColorsTuple = [
  dark.ink,
  '#CDD4C3',
  dark.muted,
  '#939D8A',
  dark.edge,
  dark.hairline,
  dark.surface,
  dark.paper,
  dark.sunken,
  '#0B0D0A',
];

const tuple = (shades: Shades): MantineColorsTuple => [...shades];

/**
 * The theme of a zone. Options open inside their field and not in a portal: VoiceOver stays silent otherwise
 * (Mantine issue 8626). Close buttons are given their word, which is why the theme depends on the language.
 */
export const buildTheme = (
  accent: string | undefined,
  words: { readonly close: string },
): MantineThemeOverride =>
  createTheme({
    white: light.surface,
    black: light.ink,
    colors: {
      accent: tuple(accentShades(accent)),
      danger: tuple(shadesOf(light.danger)),
      gray: GRAY,
      dark: NIGHT,
    },
    primaryColor: 'accent',
    primaryShade: { light: LIGHT_STEP, dark: DARK_STEP },
    autoContrast: true,
    fontFamily: SANS,
    fontSizes: { xs: '0.82rem', sm: '0.91rem', md: '1rem', lg: '1.2rem', xl: '1.5rem' },
    headings: { fontFamily: SERIF, fontWeight: '600' },
    spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '40px' },
    radius: { sm: '4px', md: '6px', lg: '10px' },
    defaultRadius: 'md',
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: componentDefaults(words.close),
  });

const inField = { withinPortal: false, transitionProps: { duration: 0 } };
const sized = { defaultProps: { size: 'md' } };

const componentDefaults = (close: string): MantineThemeOverride['components'] => ({
  Button: sized,
  Input: sized,
  InputWrapper: sized,
  Select: { defaultProps: { comboboxProps: inField } },
  MultiSelect: { defaultProps: { comboboxProps: inField } },
  Autocomplete: { defaultProps: { comboboxProps: inField } },
  Combobox: { defaultProps: inField },
  Popover: { defaultProps: inField },
  CloseButton: { defaultProps: { 'aria-label': close } },
  Modal: { defaultProps: { closeButtonProps: { 'aria-label': close }, transitionProps: { duration: 0 } } },
});
