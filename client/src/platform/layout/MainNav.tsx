import { NavLink } from 'react-router';
import { IconBook2, IconCalendarPlus, IconGavel, IconHeartHandshake, IconHome } from '../../ui/icons.js';
import { useTexts } from '../language/use-texts.js';
import styles from './main-nav.module.css';

const entries = [
  { path: '', key: 'nav.home', Icon: IconHome },
  { path: '/charter', key: 'nav.charter', Icon: IconBook2 },
  { path: '/book', key: 'nav.book', Icon: IconCalendarPlus },
  { path: '/together', key: 'nav.together', Icon: IconHeartHandshake },
  { path: '/council', key: 'nav.council', Icon: IconGavel },
] as const;

/** The five entries: on the left of a desktop, under the thumb on a phone. */
export const MainNav = ({ slug }: { readonly slug: string }) => {
  const t = useTexts();
  return (
    <nav aria-label={t('nav.label')} className={styles['nav']}>
      <ul className={styles['list']}>
        {entries.map(({ path, key, Icon }) => (
          <li key={key}>
            <NavLink to={`/z/${slug}${path}`} end={path === ''} className={styles['entry']}>
              <Icon aria-hidden size={22} stroke={1.7} />
              <span>{t(key)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
