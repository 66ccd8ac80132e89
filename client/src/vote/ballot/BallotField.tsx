import { useState } from 'react';
import type { ReactNode } from 'react';
import { never } from '@communaux/shared/kernel';
import { BLANK, type Question } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { ManyField } from '../../ui/fields/ManyField.js';
import { ApprovalBallot } from './ApprovalBallot.js';
import { BudgetBallot } from './BudgetBallot.js';
import { ConsentBallot } from './ConsentBallot.js';
import { DotsBallot } from './DotsBallot.js';
import { JudgmentBallot } from './JudgmentBallot.js';
import { RankedBallot } from './RankedBallot.js';
import { ScoreBallot } from './ScoreBallot.js';
import { YesNoBallot } from './YesNoBallot.js';

type BallotProps = {
  readonly question: Question;
  /** The ballot in the notation of its method; '' while nothing is filled in. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  /** Why one objects, for a consent. */
  readonly reason?: string;
  readonly onReason?: (reason: string) => void;
  readonly reasonError?: string;
};

/** The ballot of any question, the blank one included. */
export const BallotField = (props: BallotProps) => {
  const { method } = props.question;
  const control = <Control {...props} value={props.value === BLANK ? '' : props.value} />;
  if (method === 'yes_no_blank') return <Control {...props} />;
  if (method === 'consent') return control;
  return (
    <>
      {control}
      <BlankChoice value={props.value} onChange={props.onChange} />
    </>
  );
};

const Control = ({ question, value, onChange, error, ...consent }: BallotProps) => {
  const field = { value, onChange, error };
  switch (question.method) {
    case 'yes_no_blank':
      return <YesNoBallot question={question} {...field} />;
    case 'approval':
      return <ApprovalBallot question={question} {...field} />;
    case 'score':
      return <ScoreBallot question={question} {...field} />;
    case 'schulze':
    case 'ranked_pairs':
    case 'irv':
    case 'stv':
      return <RankedBallot question={question} {...field} />;
    case 'majority_judgment':
      return <JudgmentBallot question={question} {...field} />;
    case 'dots':
      return <DotsBallot question={question} {...field} />;
    case 'budget':
      return <BudgetBallot question={question} {...field} />;
    case 'consent': {
      const { reason = '', onReason = () => undefined, reasonError } = consent;
      return <ConsentBallot question={question} {...field} {...{ reason, onReason, reasonError }} />;
    }
    default:
      return never(question);
  }
};

/** Blank is a choice of its own, under all the others; unticked, what was filled in before comes back. */
const BlankChoice = ({ value, onChange }: Pick<BallotProps, 'value' | 'onChange'>) => {
  const t = useTexts('vote', 'booth');
  const [kept, keep] = useState('');
  const blank = value === BLANK;
  return (
    <ManyField
      label={t('screen.ballot.or')}
      choices={[{ value: BLANK, label: t('screen.ballot.vote-blank'), hint: t('screen.booth.blank') }]}
      values={blank ? [BLANK] : []}
      onChange={() => {
        if (!blank) keep(value);
        onChange(blank ? kept : BLANK);
      }}
    />
  );
};
