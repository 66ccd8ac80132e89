import { Link } from 'react-router';
import { useZone } from '../../platform/session/session.js';
import type { Thing, ThingKey } from '../map/things.js';
import { useThingWords } from '../map/use-thing-words.js';
import { Row } from './Row.js';

type RowProps = {
  readonly thing: Thing;
  readonly chosen: ThingKey | undefined;
  readonly onChoose: (key: ThingKey) => void;
};

/** A parcel, or an asset one can book. */
export const ThingRow = ({ thing, chosen, onChoose }: RowProps) => {
  const words = useThingWords();
  const { slug } = useZone();
  const name = words.name(thing);
  return (
    <Row
      name={name}
      head={thing.kind === 'asset' && <Link to={`/z/${slug}/book/${thing.id}`}>{name}</Link>}
      about={words.about(thing)}
      chosen={chosen === thing.key}
      onShow={() => onChoose(thing.key)}
    />
  );
};
