import { BLANK, type Question } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { useBallotReading } from './use-ballot-reading.js';
import styles from './ballot.module.css';

type BallotReadProps = { readonly question: Question; readonly text: string; readonly reason?: string };

/** The ballot read back in words, as it will be counted. */
export const BallotRead = ({ question, text, reason = '' }: BallotReadProps) => {
  const t = useTexts('vote');
  const { verb, lines, notes } = useBallotReading()(question, text);
  const [alone] = lines;
  const single = question.method === 'yes_no_blank' || question.method === 'consent';
  return (
    <div className={styles['read']}>
      <p className={styles['verb']}>
        {single && alone !== undefined ? t('screen.booth.you-vote', { choice: alone }) : verb}
      </p>
      {!single && lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {reason !== '' && <blockquote>{reason}</blockquote>}
      {notes.map((note) => (
        <p key={note} className={styles['note']}>
          {note}
        </p>
      ))}
    </div>
  );
};

/** The same in one line: for a receipt, a list, a notice. */
export const useBallotLine = (): ((question: Question, text: string) => string) => {
  const t = useTexts('vote');
  const read = useBallotReading();
  return (question, text) => {
    // Whoever's it is: a list of ballots is not addressed to the reader.
    if (text === BLANK) return t('ballot.choice.blank');
    const { verb, lines } = read(question, text);
    return lines.length === 0 ? verb : lines.join(' · ');
  };
};
