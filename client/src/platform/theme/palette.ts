/**
 * The colours of the notice board (look.md). Each text colour reads at 5.6:1 or more on paper, surface and sunken;
 * palette.spec.ts holds us to it. Names are used as CSS variables: `--clay`, `--hairline`.
 */
export type Palette = Readonly<Record<Ground | TextColour | 'hairline' | 'edge', string>>;
export type Ground = 'paper' | 'surface' | 'sunken';
export type TextColour = 'ink' | 'muted' | 'moss' | 'clay' | 'sky' | 'sun' | 'plum' | 'slate' | 'danger';

export const light: Palette = {
  paper: '#FBF8F1',
  surface: '#FFFFFF',
  sunken: '#F3EEE2',
  ink: '#22281F',
  muted: '#575F51',
  hairline: '#E2DBCB',
  edge: '#8A8F80',
  moss: '#2E6A3B',
  clay: '#9C4221',
  sky: '#1C5A86',
  sun: '#7A5600',
  plum: '#74365F',
  slate: '#46525E',
  danger: '#A3262A',
};

export const dark: Palette = {
  paper: '#151914',
  surface: '#1D231B',
  sunken: '#11140F',
  ink: '#ECEFE5',
  muted: '#AAB4A1',
  hairline: '#333B2E',
  edge: '#77806F',
  moss: '#8CCB97',
  clay: '#F0A383',
  sky: '#8FC4EA',
  sun: '#E2BE6B',
  plum: '#DDA4C8',
  slate: '#B4C0CC',
  danger: '#F29A9A',
};

export const grounds: readonly Ground[] = ['paper', 'surface', 'sunken'];
export const textColours: readonly TextColour[] = [
  'ink',
  'muted',
  'moss',
  'clay',
  'sky',
  'sun',
  'plum',
  'slate',
  'danger',
];
