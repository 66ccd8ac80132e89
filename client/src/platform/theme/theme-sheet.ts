import { convertCssVariables, defaultCssVariablesResolver, type MantineTheme } from '@mantine/core';
import { accentVariables } from './accent.js';
import { dark, light, type Palette } from './palette.js';

type Variables = Record<string, string>;

/** Every CSS variable of a zone's theme, as one style sheet. */
export const themeCss = (theme: MantineTheme, accent: string | undefined): string => {
  const mantine = defaultCssVariablesResolver(theme);
  const { day, night } = accentVariables(accent);
  return convertCssVariables({
    variables: mantine.variables,
    light: { ...mantine.light, ...own(light), ...day, ...overrides },
    dark: { ...mantine.dark, ...own(dark), ...night, ...overrides },
  });
};

const own = (palette: Palette): Variables =>
  Object.fromEntries(Object.entries(palette).map(([name, colour]) => [`--${name}`, colour]));

/** Mantine's own greys for placeholders, dimmed and disabled words miss 4.5:1 (its issue 7511, closed as wanted). */
const overrides: Variables = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-success': 'var(--moss)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--edge)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--muted)',
  '--mantine-color-disabled-border': 'var(--hairline)',
};

let sheet: CSSStyleSheet | undefined;

/**
 * Puts the variables on the page through a constructed sheet, which a strict `style-src 'self'` lets pass, where the
 * inline <style> of MantineProvider would be blocked. Browsers without constructed sheets (before 2023) get a <style>.
 */
export const wear = (css: string): void => {
  if (!('adoptedStyleSheets' in document) || !('replaceSync' in CSSStyleSheet.prototype))
    return wearInline(css);
  sheet ??= adopt(new CSSStyleSheet());
  sheet.replaceSync(css);
};

const adopt = (made: CSSStyleSheet): CSSStyleSheet => {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
  return made;
};

const wearInline = (css: string): void => {
  const found = document.querySelector('style[data-theme]');
  const style = found ?? document.head.appendChild(document.createElement('style'));
  style.setAttribute('data-theme', '');
  style.textContent = css;
};
