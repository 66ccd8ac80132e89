import { Link, useLocation } from 'react-router';
import { IconBook2, IconCalendarPlus, IconGavel, IconHeartHandshake, IconHome } from '../../ui/icons.js';
import { useTexts } from '../language/use-texts.js';
import styles from './main-nav.module.css';

/** Each entry leads to its first room; the others are reached from there, and keep it lit. */
const entries = [
  { rooms: [''], key: 'nav.home', Icon: IconHome },
  { rooms: ['charter', 'revisions'], key: 'nav.charter', Icon: IconBook2 },
  { rooms: ['book'], key: 'nav.book', Icon: IconCalendarPlus },
  {
    rooms: ['together', 'directory', 'register', 'claim', 'claims', 'import', 'settings'],
    key: 'nav.together',
    Icon: IconHeartHandshake,
  },
  {
    rooms: ['council', 'polls', 'votes', 'consents', 'guardians', 'seats', 'proxies'],
    key: 'nav.council',
    Icon: IconGavel,
  },
] as const;

/** The five entries: on the left of a desktop, under the thumb on a phone. */
export const MainNav = ({ slug }: { readonly slug: string }) => {
  const t = useTexts();
  const { pathname } = useLocation();
  const zone = `/z/${slug}`;
  const [room = '', ...deeper] = pathname.slice(zone.length + 1).split('/');
  const standing = (rooms: readonly string[]) => {
    if (!rooms.includes(room)) return undefined;
    return room === rooms[0] && deeper.length === 0 ? 'page' : true;
  };
  return (
    <nav aria-label={t('nav.label')} className={styles['nav']}>
      <ul className={styles['list']}>
        {entries.map(({ rooms, key, Icon }) => (
          <li key={key}>
            <Link
              to={rooms[0] === '' ? zone : `${zone}/${rooms[0]}`}
              aria-current={standing(rooms)}
              className={styles['entry']}
            >
              <Icon aria-hidden size={22} stroke={1.7} />
              <span>{t(key)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
