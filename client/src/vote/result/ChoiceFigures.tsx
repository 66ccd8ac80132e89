import { never } from '@communaux/shared/kernel';
import { BudgetFigures } from './figures/BudgetFigures.js';
import { DuelFigures } from './figures/DuelFigures.js';
import { MeritFigures } from './figures/MeritFigures.js';
import { PointsFigures } from './figures/PointsFigures.js';
import { RoundFigures } from './figures/RoundFigures.js';
import type { ChoiceOutcome, ChoiceQuestion } from './outcomes.js';

type FiguresProps = { readonly outcome: ChoiceOutcome; readonly question: ChoiceQuestion };

/** The count as its method makes it: sums, grades, duels or rounds, weighted beside heads. */
export const ChoiceFigures = ({ outcome, question }: FiguresProps) => {
  switch (question.method) {
    case 'approval':
    case 'score':
    case 'dots':
      return <PointsFigures outcome={outcome} question={question} />;
    case 'budget':
      return <BudgetFigures outcome={outcome} question={question} />;
    case 'majority_judgment':
      return <MeritFigures outcome={outcome} question={question} />;
    case 'schulze':
    case 'ranked_pairs':
      return <DuelFigures outcome={outcome} question={question} />;
    case 'irv':
    case 'stv':
      return <RoundFigures outcome={outcome} question={question} />;
    default:
      return never(question);
  }
};
