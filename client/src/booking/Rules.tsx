import { Link } from 'react-router';
import type { Rule } from '@communaux/shared/booking';
import { sayClause } from '@communaux/shared/charter';
import { useTongue } from '../charter/index.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import styles from './booking.module.css';

type RulesProps = { readonly rules: readonly Rule[] };

/** What the charter says of this asset, in plain words, each under its article. */
export const Rules = ({ rules }: RulesProps) => {
  const t = useTexts('booking');
  const tongue = useTongue();
  const { slug } = useZone();
  return (
    <>
      <h2 className={styles['marginTitle']}>{t('screen.asset-rules')}</h2>
      {rules.length === 0 && <p>{t('screen.asset-rules.none')}</p>}
      <ul className={styles['rules']}>
        {articlesOf(rules).map(({ article, clauses }) => (
          <li key={article.id}>
            <Link to={`/z/${slug}/charter/${article.id}`}>{t('booking.refused.article', article)}</Link>
            {clauses.map((clause) => (
              <p key={clause.id}>{sayClause(clause, tongue)}</p>
            ))}
          </li>
        ))}
      </ul>
      <Link to={`/z/${slug}/charter`}>{t('screen.asset-rules.all')}</Link>
    </>
  );
};

const articlesOf = (rules: readonly Rule[]) =>
  [...new Map(rules.map(({ article }) => [article.id, article])).values()].map((article) => ({
    article,
    clauses: rules.filter((rule) => rule.article.id === article.id).map(({ clause }) => clause),
  }));
