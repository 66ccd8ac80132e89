import { ruleSetSchema } from '@communaux/shared/body';
import type { Question } from '@communaux/shared/vote';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Section } from '../ui/Section.js';
import { Contests } from './acts/Contests.js';
import { SecondCall } from './acts/SecondCall.js';
import { Certificate } from './Certificate.js';
import { Exports } from './Exports.js';
import { OpenBallots } from './OpenBallots.js';

type ProofProps = { readonly poll: PollSheetFragment; readonly question: Question | null };

/** What may be done about a result, and what proves it. */
export const PollProof = ({ poll, question }: ProofProps) => {
  const t = useTexts('vote', 'result');
  const open = ruleSetSchema.safeParse(poll.rules).data?.openBallots === true;
  return (
    <>
      <SecondCall poll={poll} />
      <Contests poll={poll} />
      {open && question && (
        <Section title={t('screen.open-ballots')}>
          <OpenBallots pollId={poll.id} question={question} />
        </Section>
      )}
      {poll.certified && (
        <Section title={t('screen.certificate')}>
          <Certificate pollId={poll.id} frozenHash={poll.frozenHash} />
          <Exports pollId={poll.id} method={question?.method ?? null} />
        </Section>
      )}
    </>
  );
};
