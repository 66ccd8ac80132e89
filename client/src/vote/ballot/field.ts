import type { ReactNode } from 'react';
import type { Method, QuestionOf } from '@communaux/shared/vote';

/**
 * What every ballot control is given. The value is the ballot in the notation of its method, '' while nothing is
 * filled in; it may be one that is not finished yet, which `readBallot` then refuses in words.
 */
export type BallotFieldProps<M extends Method> = {
  readonly question: QuestionOf<M>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
};
