import type { ConsentSheetFragment } from '../generated/consent.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Fold } from '../ui/Fold.js';
import { Section } from '../ui/Section.js';
import styles from './consent.module.css';
import { proposedIn } from './reading.js';

/** The text as it stands, its former wordings folded under it; in an election, who is proposed and why. */
export const ProposalText = ({ consent }: { readonly consent: ConsentSheetFragment }) => {
  const t = useTexts('consent');
  const { versions, text, version, kind } = consent;
  if (versions.length === 0) return null;
  const proposed = proposedIn(consent);
  const title =
    kind === 'election' && proposed
      ? t(proposed.declinedAt === null ? 'screen.consent.proposed' : 'screen.consent.declined', {
          name: proposed.nominee ?? '',
        })
      : t('screen.consent.proposal');
  const former = versions.slice(0, -1).toReversed();
  return (
    <Section title={title}>
      {versions.length > 1 && kind === 'proposal' && (
        <p className={styles['meta']}>{t('screen.consent.proposal.version', { version })}</p>
      )}
      <blockquote className={styles['text']}>{text}</blockquote>
      {former.map((one) => (
        <Fold
          key={one.version}
          summary={
            one.nominee === null
              ? t('screen.consent.proposal.former', { version: one.version })
              : t(one.declinedAt === null ? 'screen.consent.proposed' : 'screen.consent.declined', {
                  name: one.nominee,
                })
          }
        >
          <blockquote className={styles['text']}>{one.text}</blockquote>
        </Fold>
      ))}
    </Section>
  );
};
