import { Link } from 'react-router';
import type { EstablishmentCardFragment } from '../../generated/zone.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import type { ThingKey } from '../map/things.js';
import { Row } from './Row.js';

type RowProps = {
  readonly of: EstablishmentCardFragment;
  readonly chosen: ThingKey | undefined;
  readonly onChoose: (key: ThingKey) => void;
};

export const EstablishmentRow = ({ of, chosen, onChoose }: RowProps) => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const key: ThingKey = `establishment:${of.id}`;
  const about = [
    of.activity?.label,
    of.address,
    !of.active && t('screen.directory.closed'),
    of.claimed && t('screen.directory.claimed'),
  ];
  return (
    <Row
      name={of.name}
      head={<Link to={`/z/${slug}/directory/${of.id}`}>{of.name}</Link>}
      about={about.filter(Boolean).join(' · ')}
      chosen={chosen === key}
      onShow={() => onChoose(key)}
    />
  );
};
