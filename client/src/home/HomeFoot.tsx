import { Link } from 'react-router';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import styles from './home.module.css';

/** Mentions every home page owes its readers, accessibility first (law of 11 February 2005, article 47). */
export const HomeFoot = () => {
  const t = useTexts('home');
  const { slug } = useZone();
  return (
    <nav aria-label={t('screen.foot.label')} className={styles['foot']}>
      <Link to={`/z/${slug}/accessibility`}>{t('screen.foot.accessibility')}</Link>
      <Link to={`/z/${slug}/register`}>{t('screen.foot.register')}</Link>
      <Link to={`/z/${slug}/together#data`}>{t('screen.foot.data')}</Link>
      <a href={`/p/${slug}`}>{t('screen.foot.public')}</a>
    </nav>
  );
};
