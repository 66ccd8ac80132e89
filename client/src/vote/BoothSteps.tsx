import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Question } from '@communaux/shared/vote';
import { CastBallotDocument, type PollSheetFragment } from '../generated/vote.documents.js';
import { useAct } from '../platform/graphql/use-act.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { glue } from '../ui/glue.js';
import { ChooseStep } from './ChooseStep.js';
import { ReceiptStep, type Receipt } from './ReceiptStep.js';
import { ReviewStep } from './ReviewStep.js';
import styles from './booth.module.css';

type Step = 'choose' | 'review' | 'cast';
const steps: readonly Step[] = ['choose', 'review', 'cast'];

type BoothStepsProps = {
  readonly poll: PollSheetFragment;
  readonly question: Question;
  /** Told whether a choice waits to be cast: leaving would then lose it. */
  readonly onPending: (pending: boolean) => void;
};

/** Choose, review, cast: three steps, one thing asked on each. */
export const BoothSteps = ({ poll, question, onPending }: BoothStepsProps) => {
  const { slug } = useZone();
  const [ballot, setBallot] = useState(poll.myChoice ?? '');
  const [reason, setReason] = useState('');
  const [step, setStep] = useState<Step>('choose');
  const [receipt, setReceipt] = useState<Receipt>();
  const casting = useAct(CastBallotDocument, (data) => data.castBallot);

  const fill = (text: string) => {
    setBallot(text);
    onPending(true);
  };
  const cast = async () => {
    const given = await casting.act({ zone: slug, poll: poll.id, choice: ballot });
    if (!given) return;
    onPending(false);
    setReceipt(given);
    setStep('cast');
  };
  const again = () => {
    casting.forget();
    setStep('choose');
  };
  const filled = { poll, question, ballot, reason };

  return (
    <StepSheet step={step} question={poll.question}>
      {step === 'choose' && (
        <ChooseStep
          {...filled}
          onFill={fill}
          onReason={setReason}
          onReview={(canonical) => {
            setBallot(canonical);
            setStep('review');
          }}
        />
      )}
      {step === 'review' && (
        <ReviewStep {...filled} casting={casting} onCast={() => void cast()} onBack={again} />
      )}
      {step === 'cast' && receipt && (
        <ReceiptStep poll={poll} question={question} receipt={receipt} onAgain={again} />
      )}
    </StepSheet>
  );
};

type SheetProps = { readonly step: Step; readonly question: string; readonly children: ReactNode };

/** The title of each step takes the focus, so that it is read out and the keyboard starts from it. */
const StepSheet = ({ step, question, children }: SheetProps) => {
  const t = useTexts('vote');
  const heading = useRef<HTMLHeadingElement>(null);
  // oxlint-disable-next-line react/exhaustive-deps -- a new step is exactly when the title takes the focus
  useEffect(() => heading.current?.focus(), [step]);
  return (
    <>
      <p className={styles['where']}>
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
