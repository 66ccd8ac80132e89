import { Link } from 'react-router';
import type { MyAccountQuery } from '../../generated/account.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Lines } from '../../ui/Lines.js';
import { Section } from '../../ui/Section.js';
import styles from '../account.module.css';

type Memberships = NonNullable<MyAccountQuery['me']>['memberships'];

/** In which zones one is what. */
export const Places = ({ memberships }: { readonly memberships: Memberships }) => {
  const t = useTexts('account');
  return (
    <Section title={t('screen.me.places')}>
      {memberships.length === 0 ? (
        <p>{t('screen.me.places.none')}</p>
      ) : (
        <Lines>
          {memberships.map(({ id, role, zone, firm }) => (
            <li key={id} className={styles['line']}>
              <span className={styles['words']}>
                <Link to={`/z/${zone.slug}`}>{zone.name}</Link>
                <span>{[t(`screen.me.role.${role}`), firm?.name].filter(Boolean).join(' · ')}</span>
              </span>
            </li>
          ))}
        </Lines>
      )}
      <p>
        <Link to="/join">{t('screen.me.places.join')}</Link>
      </p>
    </Section>
  );
};
