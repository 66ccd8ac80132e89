import { useState } from 'react';
import type { Question } from '@communaux/shared/vote';
import { useColleges } from '../body/index.js';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import { ChooseStep } from './ChooseStep.js';
import { exceptionsFrom, type Exceptions } from './mandates/mandates.js';
import { ReceiptStep } from './ReceiptStep.js';
import { ReviewStep } from './ReviewStep.js';
import { StepSheet, type Step } from './StepSheet.js';
import { useCasting, type Receipt } from './use-casting.js';

type BoothStepsProps = {
  readonly poll: PollSheetFragment;
  readonly question: Question;
  /** Whether the reader has a vote of their own; otherwise they carry those of others only. */
  readonly own?: boolean;
  /** Told whether a choice waits to be cast: leaving would then lose it. */
  readonly onPending: (pending: boolean) => void;
};

/** Choose, review, cast: three steps, one thing asked on each. */
export const BoothSteps = ({ poll, question, own = true, onPending }: BoothStepsProps) => {
  const carried = poll.myMandates.filter(({ inPerson }) => !inPerson);
  // Without a vote of one's own, what stands for one mandate is what the others follow.
  const standing = own ? poll.myChoice : carried.find(({ choice }) => choice !== null)?.choice;
  const [ballot, setBallot] = useState(standing ?? '');
  const [reason, setReason] = useState('');
  const [exceptions, setExceptions] = useState<Exceptions>(() => exceptionsFrom(carried, standing ?? ''));
  const [step, setStep] = useState<Step>('choose');
  const [receipts, setReceipts] = useState<readonly Receipt[]>([]);
  const mandates = useMandates(carried);
  const came = poll.myMandates.filter(({ inPerson }) => inPerson).map(({ name }) => name);
  const casting = useCasting(poll, own);
  const filled = { poll, question, ballot, reason, mandates, exceptions };

  const touch = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value);
      onPending(true);
    };
  };
  const cast = async () => {
    const given = await casting.cast(filled);
    if (!given) return;
    onPending(false);
    setReceipts(given);
    setStep('cast');
  };
  const again = () => {
    casting.forget();
    setStep('choose');
  };

  return (
    <StepSheet step={step} question={poll.question} wide={question.method === 'majority_judgment'}>
      {step === 'choose' && (
        <ChooseStep
          {...filled}
          came={came}
          onFill={touch(setBallot)}
          onReason={touch(setReason)}
          onExcept={touch(setExceptions)}
          onReview={(canonical) => {
            setBallot(canonical);
            setStep('review');
          }}
        />
      )}
      {step === 'review' && (
        <ReviewStep {...filled} own={own} casting={casting} onCast={() => void cast()} onBack={again} />
      )}
      {step === 'cast' && <ReceiptStep {...filled} own={own} receipts={receipts} onAgain={again} />}
    </StepSheet>
  );
};

const useMandates = (carried: PollSheetFragment['myMandates']) => {
  const { byKey } = useColleges();
  return carried.map(({ personId, name, collegeKey }) => ({
    id: personId,
    name,
    college: byKey(collegeKey)?.name ?? collegeKey,
  }));
};
