import type { ConsentSheetFragment } from '../../generated/consent.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships } from '../../platform/session/session.js';
import { Section } from '../../ui/Section.js';
import styles from '../consent.module.css';
import { stepOf } from '../reading.js';

/** Who was named, with every reason: by person, since it is reasons that count and not names. */
export const Nominations = ({ consent }: { readonly consent: ConsentSheetFragment }) => {
  const t = useTexts('naming', 'consent');
  const member = useMemberships().length > 0;
  const { nominations, step } = consent;
  const naming = stepOf(step) === 'nomination';
  const hidden = !member || naming;
  return (
    <Section title={t('screen.nominations')}>
      {hidden ? (
        <p>{t(naming ? 'screen.nominations.hidden' : 'screen.nominations.members')}</p>
      ) : (
        nominations.length === 0 && <p>{t('screen.nominations.none')}</p>
      )}
      {!hidden &&
        namedIn(nominations).map(({ nomineeId, name, reasons }) => (
          <article key={nomineeId} className={styles['said']}>
            <h3>{name}</h3>
            <ul className={styles['list']}>
              {reasons.map(({ nominator, reason }) => (
                <li key={`${nominator} ${reason}`}>
                  <p className={styles['quote']}>{reason}</p>
                  {nominator !== null && (
                    <p className={styles['meta']}>{t('screen.nomination.by', { name: nominator })}</p>
                  )}
                </li>
              ))}
            </ul>
          </article>
        ))}
    </Section>
  );
};

type Nominated = ConsentSheetFragment['nominations'];

/** One entry per person named, in the order they were first named. */
export const namedIn = (nominations: Nominated) => {
  const people = [...new Set(nominations.map(({ nomineeId }) => nomineeId))];
  return people.map((nomineeId) => {
    const reasons = nominations.filter((one) => one.nomineeId === nomineeId);
    return { nomineeId, name: reasons[0]?.nominee ?? '', reasons };
  });
};
