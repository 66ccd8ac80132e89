import { Link } from 'react-router';
import { readable, ruleSetSchema } from '@communaux/shared/body';
import type { CouncilQuery } from '../generated/body.documents.js';
import { asReason } from '../platform/act/use-act.js';
import { useLanguage } from '../platform/language/LanguageRoot.js';
import { useDates } from '../platform/language/use-dates.js';
import { useRefusals, useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Notice } from '../ui/Notice.js';
import { Section } from '../ui/Section.js';
import { showCollege } from './colleges.js';
import { RuleSentences } from './RuleSentences.js';

type Body = NonNullable<CouncilQuery['body']>;

/** The rule in force as it decides of a text, with what the linter finds and why it was kept; the rest is a page away. */
export const RulesOfVote = ({ colleges, ruleSet }: Pick<Body, 'colleges' | 'ruleSet'>) => {
  const t = useTexts('body');
  const { slug } = useZone();
  const { language } = useLanguage();
  const rules = ruleSetSchema.safeParse(ruleSet.rules);
  return (
    <Section title={t('screen.rules')}>
      <Since ruleSet={ruleSet} />
      <Findings findings={ruleSet.findings} overrideReason={ruleSet.overrideReason} />
      {rules.success ? (
        <RuleSentences colleges={colleges.map(showCollege(language))} ruleSet={rules.data} use="motion" />
      ) : (
        <Notice tone="refusal">{t('screen.rules.unreadable')}</Notice>
      )}
      <p>
        <Link to={`/z/${slug}/council/rules`}>{t('screen.rules.all')}</Link>
      </p>
    </Section>
  );
};

export const Since = ({
  ruleSet,
}: {
  readonly ruleSet: Pick<Body['ruleSet'], 'version' | 'effectiveFrom'>;
}) => {
  const t = useTexts('body');
  const { date } = useDates();
  return <p>{t('screen.rules.since', { version: ruleSet.version, date: date(ruleSet.effectiveFrom) })}</p>;
};

type FindingsProps = Pick<Body['ruleSet'], 'findings' | 'overrideReason'>;

export const Findings = ({ findings, overrideReason }: FindingsProps) => {
  const t = useTexts('body');
  const word = useRefusals('body');
  const { language } = useLanguage();
  if (findings.length === 0) return <Notice tone="done">{t('screen.findings.none')}</Notice>;
  const sentences = findings
    .map(asReason)
    .map(({ code, facts }) => word({ code, facts: readable(facts, language) }));
  return (
    <Notice tone="waiting" title={t('screen.findings', { count: findings.length })}>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {overrideReason && <p>{t('screen.findings.kept', { reason: overrideReason })}</p>}
    </Notice>
  );
};
