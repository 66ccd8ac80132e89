// A map is one stop of the keyboard, and its shapes are chosen with arrows: what a listbox is. SVG has no native one.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../platform/language/use-texts.js';
import { join } from '../../ui/join.js';
import { AssetMark, EstablishmentMark } from './marks.js';
import { Patterns, stateColour, stateFill } from './patterns.js';
import { MAP_HEIGHT, MAP_WIDTH } from './project.js';
import { stepTo } from './step-to.js';
import type { Drawing, Drawn, ThingKey } from './things.js';
import { useThingWords } from './use-thing-words.js';
import styles from './map.module.css';

type MapProps = {
  readonly drawing: Drawing;
  readonly chosen: ThingKey | undefined;
  /** Found by the search: the others stand back. Undefined while nothing is searched. */
  readonly found: ReadonlySet<ThingKey> | undefined;
  readonly onChoose: (key: ThingKey) => void;
};

/** Parcels, establishments and assets as shapes that have names; arrows walk through them, Enter chooses. */
export const ZoneMap = ({ drawing, chosen, found, onChoose }: MapProps) => {
  const t = useTexts('zone');
  const prefix = useId();
  const [walked, setWalked] = useState<ThingKey>();
  const group = useRef<SVGGElement>(null);
  const keys = drawing.drawn.map(({ thing }) => thing.key);
  const stop = [walked, chosen].find((key) => key !== undefined && keys.includes(key)) ?? keys[0];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (stop) onChoose(stop);
      return;
    }
    const next = stepTo(keys, stop, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setWalked(next);
    group.current?.querySelectorAll<SVGGElement>('[role=option]')[keys.indexOf(next)]?.focus();
  };

  return (
    <svg viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} className={styles['map']}>
      <Patterns prefix={prefix} />
      <path d={drawing.perimeter} className={styles['perimeter']} aria-hidden />
      <g ref={group} role="listbox" aria-label={t('screen.map')} onKeyDown={onKeyDown} tabIndex={-1}>
        {drawing.drawn.map((drawn) => (
          <Shape
            key={drawn.thing.key}
            drawn={drawn}
            prefix={prefix}
            chosen={drawn.thing.key === chosen}
            faint={found !== undefined && !found.has(drawn.thing.key)}
            stop={drawn.thing.key === stop}
            onChoose={onChoose}
            onWalk={setWalked}
          />
        ))}
      </g>
      <Outline drawn={drawing.drawn.find(({ thing }) => thing.key === chosen)} />
    </svg>
  );
};

/** What is chosen, drawn once more above its neighbours, whose borders would hide its own. */
const Outline = ({ drawn }: { readonly drawn: Drawn | undefined }) =>
  drawn && (
    <g aria-hidden className={styles['outline']}>
      {(['halo', 'ring'] as const).map((ink) =>
        drawn.path ? (
          <path key={ink} d={drawn.path} className={styles[ink]} />
        ) : (
          <circle key={ink} cx={drawn.middle[0]} cy={drawn.middle[1]} r="14" className={styles[ink]} />
        ),
      )}
    </g>
  );

type ShapeProps = {
  readonly drawn: Drawn;
  readonly prefix: string;
  readonly chosen: boolean;
  readonly faint: boolean;
  /** The one shape of the map that Tab reaches. */
  readonly stop: boolean;
  readonly onChoose: (key: ThingKey) => void;
  readonly onWalk: (key: ThingKey) => void;
};

const Shape = ({ drawn, prefix, chosen, faint, stop, onChoose, onWalk }: ShapeProps) => {
  const words = useThingWords();
  const { thing } = drawn;
  const name = words.whole(thing);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are heard by the listbox around
    <g
      role="option"
      aria-selected={chosen}
      aria-label={name}
      tabIndex={stop ? 0 : -1}
      className={join(styles['shape'], faint && !chosen && styles['faint'])}
      onClick={() => onChoose(thing.key)}
      onFocus={() => onWalk(thing.key)}
    >
      <title>{name}</title>
      {thing.kind === 'parcel' ? (
        <path
          d={drawn.path}
          fill={stateFill(prefix, thing.state)}
          stroke={stateColour(thing.state)}
          className={styles['parcel']}
        />
      ) : (
        <g transform={`translate(${drawn.middle.join(' ')})`}>
          <circle r="14" className={styles['touch']} />
          {thing.kind === 'establishment' ? <EstablishmentMark /> : <AssetMark />}
        </g>
      )}
    </g>
  );
};
