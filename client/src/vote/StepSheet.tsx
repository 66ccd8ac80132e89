import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts } from '../platform/language/use-texts.js';
import { glue } from '../ui/glue.js';
import styles from './booth.module.css';

export type Step = 'choose' | 'review' | 'cast';
const steps: readonly Step[] = ['choose', 'review', 'cast'];

type SheetProps = {
  readonly step: Step;
  readonly question: string;
  /** For ballots in columns: the booth keeps its width from step to step. */
  readonly wide: boolean;
  readonly children: ReactNode;
};

/** The title of each step takes the focus, so that it is read out and the keyboard starts from it. */
export const StepSheet = ({ step, question, wide, children }: SheetProps) => {
  const t = useTexts('vote');
  const heading = useRef<HTMLHeadingElement>(null);
  // oxlint-disable-next-line react/exhaustive-deps -- a new step is exactly when the title takes the focus
  useEffect(() => heading.current?.focus(), [step]);
  return (
    <>
      <p className={styles['where']} data-wide={wide || undefined}>
        {t('screen.booth.step', { step: steps.indexOf(step) + 1, steps: steps.length })}
        {' · '}
        {t(`screen.booth.step.${step}`)}
      </p>
      <h1 ref={heading} tabIndex={-1} className={styles['question']}>
        {glue(question)}
      </h1>
      {children}
    </>
  );
};
