import { Link } from 'react-router';
import type { HomeQuery } from '../generated/home.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Card } from '../ui/Card.js';
import { Swatch } from '../ui/StateBadge.js';
import styles from './home.module.css';

type Free = HomeQuery['home']['happening'][number];

/** Places free at this instant, asset by asset: one card, one line each. */
export const FreePlaces = ({ of }: { readonly of: readonly Free[] }) => {
  const t = useTexts('home');
  const { slug } = useZone();
  return (
    <Card title={t('screen.free.now')}>
      <ul className={styles['free']}>
        {of.map(({ id, title, value, base }) => (
          <li key={id}>
            <Link to={`/z/${slug}/book/${id}`}>{title}</Link>
            <span className={styles['places']}>
              <Swatch state={value === 0 ? 'refused' : 'free'} />
              {value === 0 ? t('screen.free.none', { base }) : t('screen.free', { count: value ?? 0, base })}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
};
