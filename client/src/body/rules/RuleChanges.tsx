import type { RuleSet } from '@communaux/shared/body';
import { useTexts } from '../../platform/language/use-texts.js';
import { Section } from '../../ui/Section.js';
import { useRuleWords, type NamedCollege } from '../use-rule-words.js';
import styles from './rules.module.css';

type ChangesProps = {
  readonly colleges: readonly NamedCollege[];
  readonly now: RuleSet;
  readonly then: RuleSet;
};

/** What differs between two rules, as sentences: those that go, and those that come. */
export const RuleChanges = ({ colleges, now, then }: ChangesProps) => {
  const t = useTexts('body');
  const before = useRuleWords(colleges, now).map(({ words }) => words);
  const after = useRuleWords(colleges, then).map(({ words }) => words);
  const gone = before.filter((words) => !after.includes(words));
  const come = after.filter((words) => !before.includes(words));
  return (
    <Section title={t('screen.changes')}>
      {gone.length + come.length === 0 && <p>{t('screen.changes.none')}</p>}
      <Sentences title={t('screen.changes.now')} of={gone} />
      <Sentences title={t('screen.changes.then')} of={come} />
    </Section>
  );
};

const Sentences = ({ title, of }: { readonly title: string; readonly of: readonly string[] }) =>
  of.length > 0 && (
    <div className={styles['change']}>
      <h3>{title}</h3>
      <ul>
        {of.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </div>
  );
