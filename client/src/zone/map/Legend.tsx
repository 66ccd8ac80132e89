import { useId } from 'react';
import type { ParcelState } from '@communaux/shared/zone';
import { useTexts } from '../../platform/language/use-texts.js';
import { Patterns, stateColour, stateFill } from './patterns.js';
import { AssetMark, EstablishmentMark } from './marks.js';
import type { Drawing } from './things.js';
import styles from './map.module.css';

/** In the order of use: what is taken, what may be had, what must be mended, what nobody knows. */
const LEGEND: readonly ParcelState[] = [
  'occupied',
  'temporary',
  'vacant',
  'unused',
  'brownfield',
  'other',
  'unknown',
  'notApplicable',
];

/** What the inks and shapes of this map mean: only those that are on it. */
export const Legend = ({ drawing: { drawn, perimeter } }: { readonly drawing: Drawing }) => {
  const t = useTexts('zone');
  const prefix = useId();
  const kinds = new Set(drawn.map(({ thing }) => thing.kind));
  const here = new Set(drawn.map(({ thing }) => (thing.kind === 'parcel' ? thing.state : undefined)));
  const states = LEGEND.filter((state) => here.has(state));
  return (
    <ul aria-label={t('screen.map.legend')} className={styles['legend']}>
      {states.map((state) => (
        <li key={state}>
          <StateSwatch prefix={prefix} state={state} />
          {t(`parcel.state.${state}`)}
        </li>
      ))}
      {kinds.has('establishment') && (
        <li>
          <Sample>
            <EstablishmentMark />
          </Sample>
          {t('screen.map.establishment')}
        </li>
      )}
      {kinds.has('asset') && (
        <li>
          <Sample>
            <AssetMark />
          </Sample>
          {t('screen.map.asset')}
        </li>
      )}
      {perimeter && (
        <li>
          <Sample>
            <path d="M-10 0H10" className={styles['perimeter']} />
          </Sample>
          {t('screen.map.perimeter')}
        </li>
      )}
    </ul>
  );
};

const StateSwatch = ({ prefix, state }: { readonly prefix: string; readonly state: ParcelState }) => {
  const own = `${prefix}-${state}`;
  return (
    <svg width="26" height="18" viewBox="0 0 26 18" aria-hidden>
      <Patterns prefix={own} />
      <rect
        x="1"
        y="1"
        width="24"
        height="16"
        rx="3"
        fill={stateFill(own, state)}
        stroke={stateColour(state)}
        strokeWidth="1.5"
      />
    </svg>
  );
};

const Sample = ({ children }: { readonly children: React.ReactNode }) => (
  <svg width="26" height="18" viewBox="-13 -9 26 18" aria-hidden>
    {children}
  </svg>
);
