import { useTexts } from '../../platform/language/use-texts.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Legend } from '../map/Legend.js';
import type { Drawing, Thing, ThingKey } from '../map/things.js';
import { ZoneMap } from '../map/ZoneMap.js';
import { Chosen } from './Chosen.js';
import type { View } from './use-view.js';
import styles from '../map/map.module.css';

type MapSideProps = {
  readonly drawing: Drawing;
  readonly things: readonly Thing[];
  readonly found: ReadonlySet<ThingKey> | undefined;
  readonly view: View;
  readonly onChoose: (key: ThingKey) => void;
};

/** The map, what is chosen on it, and what its inks mean. */
export const MapSide = ({ drawing, things, found, view, onChoose }: MapSideProps) => {
  const t = useTexts('zone');
  const chosen = things.find(({ key }) => key === view.chosen);
  if (drawing.drawn.length === 0)
    return (
      <EmptyState drawing="hedge" title={t('screen.map.none')}>
        {t('screen.map.none.more')}
      </EmptyState>
    );
  return (
    <>
      <ZoneMap drawing={drawing} chosen={view.chosen} found={found} onChoose={onChoose} />
      {chosen && <Chosen thing={chosen} onForget={view.forget} />}
      <Legend drawing={drawing} />
      <p className={styles['note']}>{t('screen.map.how')}</p>
      {drawing.undrawn > 0 && (
        <p className={styles['note']}>{t('screen.map.undrawn', { count: drawing.undrawn })}</p>
      )}
    </>
  );
};
