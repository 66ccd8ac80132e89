import type { ParcelState } from '@communaux/shared/zone';

/**
 * How each state of a parcel is inked: a colour of the palette and a pattern of its own, so that neither print nor
 * colour-blindness loses it. Patterns are drawn on a square of eight units.
 */
const inks: Readonly<
  Record<ParcelState, { readonly colour: string; readonly marks: string; readonly solid?: true }>
> = {
  occupied: { colour: 'var(--slate)', marks: '', solid: true },
  vacant: { colour: 'var(--moss)', marks: '' },
  unused: { colour: 'var(--moss)', marks: 'M4 2v4M2 4h4' },
  temporary: { colour: 'var(--sun)', marks: 'M-2 2 2 -2M0 8 8 0M6 10 10 6' },
  brownfield: { colour: 'var(--clay)', marks: 'M0 0 8 8M8 0 0 8' },
  unknown: { colour: 'var(--muted)', marks: 'M4 3.5v1' },
  other: { colour: 'var(--sky)', marks: 'M0 4h8' },
  notApplicable: { colour: 'var(--muted)', marks: 'M4 0v8' },
};

export const stateColour = (state: ParcelState): string => inks[state].colour;
export const stateFill = (prefix: string, state: ParcelState): string => `url(#${prefix}-${state})`;

/** The patterns, once per drawing. @param prefix keeps two drawings of one page apart */
export const Patterns = ({ prefix }: { readonly prefix: string }) => (
  <defs>
    {Object.entries(inks).map(([state, { colour, marks, solid }]) => (
      <pattern key={state} id={`${prefix}-${state}`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="var(--surface)" />
        <rect width="8" height="8" fill={colour} opacity={solid ? 0.42 : 0.1} />
        <path d={marks} stroke={colour} strokeWidth="1.4" strokeLinecap="round" fill="none" />
      </pattern>
    ))}
  </defs>
);
