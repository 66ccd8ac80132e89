import { ruleSetSchema } from '@communaux/shared/body';
import { CouncilRulesDocument } from '../../generated/body.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useLanguage } from '../../platform/language/LanguageRoot.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useLiveQuery } from '../../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { ButtonLink } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { showCollege } from '../colleges.js';
import { Findings, Since } from '../RulesOfVote.js';
import { RuleTopics } from '../RuleSentences.js';

/** The whole rule in force, subject by subject. */
export const RulesPage = () => {
  const t = useTexts('body');
  const { slug } = useZone();
  const { language } = useLanguage();
  const isMember = useMemberships().length > 0;
  const { data, error, refetch } = useLiveQuery(CouncilRulesDocument, { zone: slug }, ['body', 'rule-set']);
  const body = data?.body;
  const rules = ruleSetSchema.safeParse(body?.ruleSet.rules);
  return (
    <Page
      title={t('screen.rules.page')}
      sentence={t('screen.rules.page.sentence')}
      width="text"
      action={
        isMember && (
          <ButtonLink kind="primary" to={`/z/${slug}/council/rules/try`}>
            {t('screen.rules.try')}
          </ButtonLink>
        )
      }
    >
      <FailureNotice error={error} retry={refetch} />
      {!body && !error && <Skeleton lines={8} />}
      {body && (
        <>
          <Since ruleSet={body.ruleSet} />
          <Findings findings={body.ruleSet.findings} overrideReason={body.ruleSet.overrideReason} />
          {rules.success ? (
            <RuleTopics colleges={body.colleges.map(showCollege(language))} ruleSet={rules.data} />
          ) : (
            <Notice tone="refusal">{t('screen.rules.unreadable')}</Notice>
          )}
        </>
      )}
    </Page>
  );
};
