import { readable, ruleSentences, type RuleSet } from '@communaux/shared/body';
import type { Id } from '@communaux/shared/kernel';
import { useLanguage } from '../platform/language/LanguageRoot.js';
import { useTexts } from '../platform/language/use-texts.js';
import styles from './body.module.css';

type RuleSentencesProps = {
  readonly colleges: readonly { readonly id: string; readonly name: string }[];
  readonly ruleSet: RuleSet;
};

/** How a body decides, one sentence per choice of its rule set. */
export const RuleSentences = ({ colleges, ruleSet }: RuleSentencesProps) => {
  const t = useTexts('body');
  const { language } = useLanguage();
  const named = colleges.map(({ id, name }) => ({ id: id as Id<'college'>, name }));
  return (
    <ul className={styles['rules']}>
      {ruleSentences(named, ruleSet)
        .map(({ code, facts }) => t(code, readable(facts, language)))
        .map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
    </ul>
  );
};
