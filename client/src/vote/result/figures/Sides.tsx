import type { ReactNode } from 'react';
import type { Counted, OptionKey } from '@communaux/shared/vote';
import { useTexts } from '../../../platform/language/use-texts.js';
import { type ChoiceOutcome, isAlike } from '../outcomes.js';
import styles from '../views/views.module.css';

/** One of the two counts, ready to be shown. */
type Side = {
  readonly counted: Counted;
  /** Options that have a place: those of the count that decides, none in the other. */
  readonly kept: readonly OptionKey[];
  /** Tells the two tables apart by their names too. */
  readonly caption: (title: string) => string;
};
type SidesProps = { readonly outcome: ChoiceOutcome; readonly children: (side: Side) => ReactNode };

/** The weighted count, which decides, and the one by heads, one after the other; one alone where they are the same. */
export const Sides = ({ outcome, children }: SidesProps) => {
  const t = useTexts('result');
  const kept = { weighted: outcome.winners, raw: [] } as const;
  if (isAlike(outcome))
    return children({ counted: outcome.weighted, kept: outcome.winners, caption: (title) => title });
  const side = (which: 'weighted' | 'raw') => {
    const name = t(`screen.choice.side.${which}`);
    return (
      <div>
        <h3>{name}</h3>
        {children({
          counted: outcome[which],
          kept: kept[which],
          caption: (title) => `${title} (${t(`screen.choice.${which}`)})`,
        })}
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
