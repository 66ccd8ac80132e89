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
  const personOf = usePerson();
  if (versions.length === 0) return null;
  const proposed = proposedIn(consent);
  const former = versions.slice(0, -1).toReversed();
  return (
    <Section title={proposed ? personOf(proposed) : t('screen.consent.proposal')}>
      {versions.length > 1 && kind === 'proposal' && (
        <p className={styles['meta']}>{t('screen.consent.proposal.version', { version })}</p>
      )}
      {text !== '' && <blockquote className={styles['text']}>{text}</blockquote>}
      {former.map((one) => (
        <Fold
          key={one.version}
          summary={
            one.nomineeId === null
              ? t('screen.consent.proposal.former', { version: one.version })
              : personOf(one)
          }
        >
          {one.text !== '' && <blockquote className={styles['text']}>{one.text}</blockquote>}
        </Fold>
      ))}
    </Section>
  );
};

/** Who is proposed, or said no: by name where the reader may see it, in a sentence that holds without it elsewhere. */
const usePerson = () => {
  const t = useTexts('consent');
  return ({ nominee, declinedAt }: ConsentSheetFragment['versions'][number]): string => {
    const key = declinedAt === null ? 'screen.consent.proposed' : 'screen.consent.declined';
    return nominee === null ? t(`${key}.unnamed`) : t(key, { name: nominee });
  };
};
