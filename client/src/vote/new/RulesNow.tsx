import { useQuery } from 'urql';
import { ruleSetSchema } from '@communaux/shared/body';
import type { Question } from '@communaux/shared/vote';
import { RuleSentences, useColleges } from '../../body/index.js';
import { RulesInForceDocument } from '../../generated/vote.documents.js';
import { useZone } from '../../platform/session/session.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { kindOfVote } from '../poll-question.js';

/** The body's rules as they would be frozen today. */
export const RulesNow = ({ question }: { readonly question: Question }) => {
  const { slug } = useZone();
  const { all } = useColleges();
  const [{ data, fetching }] = useQuery({ query: RulesInForceDocument, variables: { zone: slug } });
  const rules = ruleSetSchema.safeParse(data?.body?.ruleSet.rules);
  if (fetching && !data) return <Skeleton lines={3} />;
  return rules.success ? (
    <RuleSentences colleges={all} ruleSet={rules.data} use={kindOfVote(question)} />
  ) : null;
};
