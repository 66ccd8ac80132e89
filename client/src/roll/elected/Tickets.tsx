import type { InstallationSheetFragment } from '../../generated/roll.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Section } from '../../ui/Section.js';
import { slotWord } from './slot-word.js';
import { What } from './What.js';
import styles from '../roll.module.css';

type TicketsProps = { readonly installation: InstallationSheetFragment };

/** Whom each option stands for, and what it would win: what one votes on is people. */
export const Tickets = ({ installation }: TicketsProps) => {
  const t = useTexts('seating');
  return (
    <Section title={t('screen.tickets')}>
      <What installation={installation} />
      <ul className={styles['places']}>
        {installation.tickets.map(({ key, label, runners }) => (
          <li key={key}>
            <span className={styles['place']}>{label}</span>
            {runners.map(({ slot, name, substitute }) => (
              <span key={slot}>
                {[...slotWord(t, slot), name].join(' · ')}
                {substitute !== null && ` · ${t('screen.install.substitute', { name: substitute })}`}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
};
