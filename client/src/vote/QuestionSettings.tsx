import { questionSentences, type Question } from '@communaux/shared/vote';
import { useCoded } from '../platform/language/use-texts.js';
import { useNamedFacts } from './use-named-facts.js';
import styles from './vote.module.css';

/** Every setting of the count that could change the result, one sentence each: nothing is left to the software. */
export const QuestionSettings = ({ question }: { readonly question: Question }) => {
  const word = useCoded('poll.setting', 'result');
  const named = useNamedFacts('options' in question ? question.options : []);
  return (
    <ul className={styles['options']}>
      {questionSentences(question)
        .map(({ code, facts }) => word({ code, facts: named(facts) }))
        .map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
    </ul>
  );
};
