import { useQuery } from 'urql';
import { ruleSetSchema } from '@communaux/shared/body';
import { RuleSentences, useColleges } from '../../body/index.js';
import { RulesInForceDocument } from '../../generated/vote.documents.js';
import { useZone } from '../../platform/session/session.js';
import { Skeleton } from '../../ui/Skeleton.js';

/** The body's rules as they would be frozen today. */
export const RulesNow = () => {
  const { slug } = useZone();
  const { all } = useColleges();
  const [{ data, fetching }] = useQuery({ query: RulesInForceDocument, variables: { zone: slug } });
  const rules = ruleSetSchema.safeParse(data?.body?.ruleSet.rules);
  if (fetching && !data) return <Skeleton lines={3} />;
  return rules.success ? <RuleSentences colleges={all} ruleSet={rules.data} /> : null;
};
