import { useMemo } from 'react';
import { readable, ruleSentences, type RuleSet, type RuleTopic, type RuleUse } from '@communaux/shared/body';
import type { Id } from '@communaux/shared/kernel';
import { useLanguage } from '../platform/language/LanguageRoot.js';
import { useTexts } from '../platform/language/use-texts.js';

export type NamedCollege = { readonly id: string; readonly name: string };
export type RuleWords = { readonly topic: RuleTopic; readonly words: string };

/** A rule set in sentences, in the reader's language. */
export const useRuleWords = (
  colleges: readonly NamedCollege[],
  ruleSet: RuleSet,
  use?: RuleUse,
): readonly RuleWords[] => {
  const t = useTexts('body');
  const { language } = useLanguage();
  return useMemo(() => {
    const named = colleges.map(({ id, name }) => ({ id: id as Id<'college'>, name }));
    return ruleSentences(named, ruleSet, use).map(({ code, facts, topic }) => ({
      topic,
      words: t(code, readable(facts, language)),
    }));
  }, [colleges, ruleSet, use, t, language]);
};
