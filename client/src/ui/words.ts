import { createContext, use } from 'react';
import type { ShellText } from '@communaux/shared/shell';

/** The few words controls say by themselves; all other words are given to them by the screens. */
export type UiWord = Extract<ShellText, `ui.${string}`>;
export type Word = (key: UiWord, facts?: Readonly<Record<string, unknown>>) => string;

export const Words = createContext<Word>((key) => key);
export const useWord = (): Word => use(Words);

/** The name that follows a page's title in the tab of the browser: the zone, or the product. */
export const PlaceName = createContext('Communaux');
