import { lazy, useState } from 'react';
import { useTexts } from '../platform/language/use-texts.js';
import { Button } from '../ui/Button.js';
import { Later } from '../ui/Later.js';
import styles from './vote.module.css';

const BallotLineFound = lazy(() =>
  import('./line/BallotLineFound.js').then((file) => ({ default: file.BallotLineFound })),
);

/** That the reader voted is written in the register: where, and whether it holds, is looked for when they ask. */
export const BallotLine = ({ pollId }: { readonly pollId: string }) => {
  const t = useTexts('vote');
  const [asked, setAsked] = useState(0);
  const seek = () => setAsked(asked + 1);
  return (
    <div className={styles['line']}>
      <p>{t('screen.line.what')}</p>
      <p>
        <Button onClick={seek}>{t('screen.line.find')}</Button>
      </p>
      {asked > 0 && (
        <Later>
          <BallotLineFound key={asked} pollId={pollId} retry={seek} />
        </Later>
      )}
    </div>
  );
};
