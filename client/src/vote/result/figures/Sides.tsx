import type { ReactNode } from 'react';
import type { Counted } from '@communaux/shared/vote';
import { useTexts } from '../../../platform/language/use-texts.js';
import { isAlike } from '../OrderTable.js';
import type { ChoiceOutcome } from '../outcomes.js';
import styles from '../views/views.module.css';

type SidesProps = {
  readonly outcome: ChoiceOutcome;
  /** @param caption tells the two tables apart by their names too */
  readonly children: (counted: Counted, caption: (title: string) => string) => ReactNode;
};

/** The weighted count, which decides, and the one by heads, one after the other; one alone where they are the same. */
export const Sides = ({ outcome, children }: SidesProps) => {
  const t = useTexts('vote');
  if (isAlike(outcome)) return children(outcome.weighted, (title) => title);
  const side = (which: 'weighted' | 'raw') => {
    const name = t(`screen.choice.side.${which}`);
    return (
      <div>
        <h3>{name}</h3>
        {children(outcome[which], (title) => `${title} (${t(`screen.choice.${which}`)})`)}
      </div>
    );
  };
  return (
    <div className={styles['sides']}>
      {side('weighted')}
      {side('raw')}
    </div>
  );
};
