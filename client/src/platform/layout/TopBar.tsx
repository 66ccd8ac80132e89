import { use, createContext, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../language/use-texts.js';
import { LanguageSwitch } from './LanguageSwitch.js';
import { MeMenu } from './MeMenu.js';
import styles from './top-bar.module.css';

/** Where the feature that searches puts its field. */
export const SearchSlot = createContext<ReactNode>(null);

type TopBarProps = { readonly slug: string | undefined; readonly name: string | undefined };

export const TopBar = ({ slug, name }: TopBarProps) => {
  const t = useTexts();
  const search = use(SearchSlot);
  const shown = name ?? (slug === undefined ? t('product.name') : '');
  return (
    <header className={styles['bar']}>
      <Link to={slug === undefined ? '/' : `/z/${slug}`} className={styles['place']}>
        <Crest name={shown} />
        <span className={styles['name']}>{shown || <span className={styles['pending']} />}</span>
      </Link>
      <div className={styles['search']}>{search}</div>
      <LanguageSwitch />
      <MeMenu />
    </header>
  );
};

/** The zone's initial in its accent; little words are skipped: "Zone des Saulaies" wears an S. */
const Crest = ({ name }: { readonly name: string }) => (
  <span aria-hidden className={styles['crest']}>
    {initialOf(name)}
  </span>
);

const SKIPPED = /^(?:(?:zone|za|zae|zi|parc|p[oô]le|d['’]activit[ée]s?|des?|du|la|les?|l['’]|d['’])\s*)+/i;

export const initialOf = (name: string): string =>
  (name.replace(SKIPPED, '') || name).charAt(0).toUpperCase();
