import { MantineProvider, mergeMantineTheme, DEFAULT_THEME } from '@mantine/core';
import { createContext, use, useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { buildTheme } from './theme.js';
import { themeCss, wear } from './theme-sheet.js';
import '@mantine/core/styles/baseline.layer.css';
import './base.css';

const WearAccent = createContext<(accent: string | undefined) => void>(() => undefined);

/** Colours, type and controls for everything below, in the accent last asked for by `useAccent`. */
export const ThemeRoot = ({ close, children }: { readonly close: string; readonly children: ReactNode }) => {
  const [accent, setAccent] = useState<string>();
  const theme = useMemo(() => buildTheme(accent, { close }), [accent, close]);
  useLayoutEffect(() => wear(themeCss(mergeMantineTheme(DEFAULT_THEME, theme), accent)), [theme, accent]);

  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <WearAccent value={setAccent}>{children}</WearAccent>
    </MantineProvider>
  );
};

/** Dresses the page in a zone's colour while the calling component is on screen. */
export const useAccent = (accent: string | undefined): void => {
  const wearAccent = use(WearAccent);
  useEffect(() => {
    wearAccent(accent);
    return () => wearAccent(undefined);
  }, [accent, wearAccent]);
};
