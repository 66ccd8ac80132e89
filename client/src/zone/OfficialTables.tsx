import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Section } from '../ui/Section.js';
import styles from './zone.module.css';

/** The tables of the CNIG standard, in the order in which they name each other. */
export const TABLES = ['pole-eco', 'site-eco', 'terrain-eco', 'etablissement'] as const;
export type Table = (typeof TABLES)[number];

/** The four official tables, strictly written: open data, without an account. */
export const OfficialTables = ({ title, words }: { readonly title: string; readonly words: string }) => {
  const t = useTexts('zone');
  const { slug } = useZone();
  return (
    <div id="data">
      <Section title={title}>
        <p>{words}</p>
        <ul className={styles['links']}>
          {TABLES.map((table) => (
            <li key={table}>
              <a href={`/zones/${slug}/export/${table}.csv`} download>
                {t('screen.export.table', { table: t(`screen.table.${table}`) })}
              </a>
            </li>
          ))}
          <li>
            <a href={`/p/${slug}`}>{t('screen.together.public')}</a>
          </li>
        </ul>
      </Section>
    </div>
  );
};
