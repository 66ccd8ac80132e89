import { ruleSetSchema } from '@communaux/shared/body';
import type { Question } from '@communaux/shared/vote';
import { RuleSentences, useColleges } from '../body/index.js';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Section } from '../ui/Section.js';
import { useHowCounted } from './ballot/HowTo.js';

import { QuestionSettings } from './QuestionSettings.js';
import { kindOfVote } from './poll-question.js';
type RulesProps = { readonly poll: PollSheetFragment; readonly question: Question | null };

/** The rule as it was frozen when the poll opened: how ballots are counted, and what the body asks of a result. */
export const PollRules = ({ poll, question }: RulesProps) => {
  const t = useTexts('vote');
  const { all } = useColleges();
  const counted = useHowCounted();
  const rules = ruleSetSchema.safeParse(poll.rules);
  if (!rules.success) return null;
  return (
    <Section title={t('screen.rules', { version: poll.ruleSetVersion })}>
      {question && <p>{counted(question)}</p>}
      {question && <QuestionSettings question={question} />}
      <RuleSentences colleges={all} ruleSet={rules.data} use={question ? kindOfVote(question) : undefined} />
    </Section>
  );
};
