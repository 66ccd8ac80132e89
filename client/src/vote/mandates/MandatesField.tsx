import { useId } from 'react';
import type { Question } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { BallotField } from '../ballot/BallotField.js';
import { useBallotLine } from '../ballot/BallotRead.js';
import { except, follow, type Exceptions, type Mandate } from './mandates.js';
import styles from './mandates.module.css';

type MandatesProps = {
  readonly mandates: readonly Mandate[];
  readonly question: Question;
  /** The reader's own ballot, which every mandate follows until told otherwise. */
  readonly own: string;
  readonly exceptions: Exceptions;
  /** What keeps the ballot of an exception from being cast. */
  readonly errorOf: (id: string) => string | undefined;
  readonly onChange: (exceptions: Exceptions) => void;
};

/** Same vote for all one's mandates, with exceptions: nothing to do for those who agree with their holder. */
export const MandatesField = (props: MandatesProps) => {
  const { mandates, question, own, exceptions, errorOf, onChange } = props;
  const t = useTexts('booth');
  const id = useId();
  if (mandates.length === 0) return null;
  return (
    <section aria-labelledby={id} className={styles['mandates']}>
      <h2 id={id}>{t('screen.mandates', { count: mandates.length })}</h2>
      <p>{t('screen.mandates.words')}</p>
      <ul>
        {mandates.map((mandate) => (
          <MandateRow
            key={mandate.id}
            mandate={mandate}
            question={question}
            own={own}
            exception={exceptions.get(mandate.id)}
            error={errorOf(mandate.id)}
            onExcept={(ballot) => onChange(except(exceptions, mandate.id, ballot))}
            onFollow={() => onChange(follow(exceptions, mandate.id))}
          />
        ))}
      </ul>
    </section>
  );
};

type RowProps = Pick<MandatesProps, 'question' | 'own'> & {
  readonly mandate: Mandate;
  readonly exception: string | undefined;
  readonly error: string | undefined;
  readonly onExcept: (ballot: string) => void;
  readonly onFollow: () => void;
};

const MandateRow = ({ mandate, question, own, exception, error, onExcept, onFollow }: RowProps) => {
  const t = useTexts('booth');
  const line = useBallotLine();
  const { name, college } = mandate;
  const apart = exception !== undefined;
  const vote =
    own === '' ? t('screen.mandates.like-me') : t('screen.mandates.same', { choice: line(question, own) });
  return (
    <li>
      <div className={styles['head']}>
        <span>
          <strong>{name}</strong> <span className={styles['college']}>{college}</span>
          {!apart && <span className={styles['same']}>{vote}</span>}
        </span>
        <Button
          aria-label={t(apart ? 'screen.mandates.follow-of' : 'screen.mandates.except-of', { name })}
          onClick={() => (apart ? onFollow() : onExcept(own))}
        >
          {t(apart ? 'screen.mandates.follow' : 'screen.mandates.except')}
        </Button>
      </div>
      {apart && (
        <fieldset aria-label={t('screen.mandates.ballot-of', { name })} className={styles['ballot']}>
          <BallotField question={question} value={exception} error={error} onChange={onExcept} />
        </fieldset>
      )}
    </li>
  );
};
