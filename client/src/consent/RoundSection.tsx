import { useState } from 'react';
import type { ConsentSheetFragment, RoundSheetFragment } from '../generated/consent.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Fold } from '../ui/Fold.js';
import { Section } from '../ui/Section.js';
import { Later } from '../ui/Later.js';
import { ConsentResult } from '../vote/index.js';
import styles from './consent.module.css';
import { ObjectionItem } from './ObjectionItem.js';
import { outcomeOf, phaseOf } from './reading.js';
import { WordsList, type WordsKind } from './WordsList.js';

type RoundProps = { readonly consent: ConsentSheetFragment; readonly round: RoundSheetFragment };

/** One round: what was asked and said, each objection with its test and its answer, and how it ended. */
export const RoundSection = ({ consent, round }: RoundProps) => {
  const t = useTexts('consent');
  const current = round.number === consent.round;
  const phase = current ? phaseOf(consent.phase) : 'ended';
  const outcome = outcomeOf(round);
  const talked = consent.kind === 'proposal';
  const answered = phase === 'test' || phase === 'ended';
  // Somebody still writing when the round moves on keeps their words in sight.
  const [begun, setBegun] = useState<readonly WordsKind[]>([]);
  const silent = round.words.length === 0 && phase === 'objection' && begun.length === 0;
  const words = (kind: WordsKind) => (
    <WordsList
      consent={consent}
      round={round}
      kind={kind}
      writing={begun.includes(kind)}
      onWriting={(now) => setBegun([...begun.filter((one) => one !== kind), ...(now ? [kind] : [])])}
    />
  );
  if (silent || (phase === 'objection' && !talked)) return null;
  return (
    <Section title={t(outcome ? 'screen.round' : 'screen.round.running', { round: round.number })}>
      <div className={styles['round']}>
        {talked && words('clarification')}
        {talked && phase !== 'clarification' && words('reaction')}
        {answered && <Objections consent={consent} round={round} />}
        {round.reservations.length > 0 && (
          <>
            <h3>{t('screen.reservations')}</h3>
            <ul className={styles['list']}>
              {round.reservations.map((reason) => (
                <li key={reason} className={styles['said']}>
                  {reason}
                </li>
              ))}
            </ul>
          </>
        )}
        {outcome && (
          <Fold summary={t('screen.round.outcome')} open={current}>
            <div className={styles['round']}>
              <Later>
                <ConsentResult outcome={outcome} live={false} />
              </Later>
              <p className={styles['meta']}>{t('screen.proof.more')}</p>
              <code className={styles['hash']}>{round.digest}</code>
            </div>
          </Fold>
        )}
      </div>
    </Section>
  );
};

const Objections = ({ consent, round }: RoundProps) => {
  const t = useTexts('consent');
  return (
    <>
      <h3>{t('screen.objections')}</h3>
      {round.objections.length === 0 && <p>{t('screen.objections.none')}</p>}
      <ul className={styles['list']}>
        {round.objections.map((objection) => (
          <li key={objection.id}>
            <ObjectionItem consent={consent} objection={objection} />
          </li>
        ))}
      </ul>
    </>
  );
};
