import { RULE_TOPICS, type RuleSet, type RuleUse } from '@communaux/shared/body';
import { useTexts } from '../platform/language/use-texts.js';
import { Section } from '../ui/Section.js';
import { useRuleWords, type NamedCollege } from './use-rule-words.js';
import styles from './body.module.css';

type RuleSentencesProps = {
  readonly colleges: readonly NamedCollege[];
  readonly ruleSet: RuleSet;
  /** The kind of vote it is said for; all of the rule when left out. */
  readonly use?: RuleUse;
};

/** How a body decides, one sentence per choice of its rule set. */
export const RuleSentences = ({ colleges, ruleSet, use }: RuleSentencesProps) => (
  <ul className={styles['rules']}>
    {useRuleWords(colleges, ruleSet, use).map(({ words }) => (
      <li key={words}>{words}</li>
    ))}
  </ul>
);

/** The same, subject by subject: for a page of its own. */
export const RuleTopics = ({ colleges, ruleSet }: RuleSentencesProps) => {
  const t = useTexts('body');
  const said = useRuleWords(colleges, ruleSet);
  return RULE_TOPICS.map((topic) => ({ topic, about: said.filter((one) => one.topic === topic) }))
    .filter(({ about }) => about.length > 0)
    .map(({ topic, about }) => (
      <Section key={topic} title={t(`rule.topic.${topic}`)}>
        <ul className={styles['rules']}>
          {about.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Section>
    ));
};
