import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { lintRuleSet, ruleSetSchema, type RuleSet } from '@communaux/shared/body';
import type { Id } from '@communaux/shared/kernel';
import { CouncilRulesDocument, type CouncilRulesQuery } from '../../generated/body.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useLanguage } from '../../platform/language/LanguageRoot.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { LeaveQuestion } from '../../ui/LeaveQuestion.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { useLeaveGuard } from '../../ui/use-leave-guard.js';
import { showCollege, type CollegeShown } from '../colleges.js';
import { AdoptRules } from './AdoptRules.js';
import { DryRun } from './DryRun.js';
import { RuleChanges } from './RuleChanges.js';
import { RuleFindings } from './RuleFindings.js';
import { RuleForm } from './RuleForm.js';

/** Another rule, written in plain words, checked as it is written and tried on the votes of the past. */
export const TryRulesPage = () => {
  const t = useTexts('body');
  const { slug } = useZone();
  const isMember = useMemberships().length > 0;
  // Asked once: what one is writing must not move because somebody else adopts a rule meanwhile.
  const [{ data, error }, ask] = useQuery({
    query: CouncilRulesDocument,
    variables: { zone: slug },
    pause: !isMember,
    requestPolicy: 'network-only',
  });
  return (
    <Page
      title={t('screen.form')}
      sentence={t('screen.form.sentence')}
      trail={[
        { to: `/z/${slug}/council`, label: t('nav.council') },
        { to: `/z/${slug}/council/rules`, label: t('screen.rules.page') },
      ]}
      width="text"
    >
      <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
      {!isMember && <Notice>{t('screen.form.members-only')}</Notice>}
      {isMember && !data && !error && <Skeleton lines={8} />}
      {data?.body && <Trying body={data.body} />}
    </Page>
  );
};

type Body = NonNullable<CouncilRulesQuery['body']>;

const Trying = ({ body }: { readonly body: Body }) => {
  const t = useTexts('body');
  const { language } = useLanguage();
  const colleges = useMemo(() => body.colleges.map(showCollege(language)), [body.colleges, language]);
  const rules = useMemo(() => ruleSetSchema.safeParse(body.ruleSet.rules), [body.ruleSet.rules]);
  return rules.success ? (
    <Workbench colleges={colleges} now={rules.data} />
  ) : (
    <Notice tone="refusal">{t('screen.rules.unreadable')}</Notice>
  );
};

type WorkbenchProps = { readonly colleges: readonly CollegeShown[]; readonly now: RuleSet };

const Workbench = ({ colleges, now }: WorkbenchProps) => {
  const [rule, setRule] = useState(now);
  const changed = JSON.stringify(rule) !== JSON.stringify(now);
  const { blocker, letGo } = useLeaveGuard(changed);
  const named = colleges.map(({ id, key, name }) => ({ id: id as Id<'college'>, key, name }));
  const findings = lintRuleSet(named, rule);
  return (
    <>
      <RuleForm
        rule={rule}
        colleges={colleges}
        onChange={(change) => setRule((before) => ({ ...before, ...change }))}
      />
      <RuleChanges colleges={colleges} now={now} then={rule} />
      <RuleFindings findings={findings} />
      <DryRun rule={rule} />
      <AdoptRules rule={rule} changed={changed} findings={findings} onAdopted={letGo} />
      <LeaveQuestion blocker={blocker} />
    </>
  );
};
