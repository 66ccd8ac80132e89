import type { Question } from '@communaux/shared/vote';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Section } from '../ui/Section.js';
import { HowTo } from './ballot/HowTo.js';
import styles from './vote.module.css';

/** What one will be asked to choose among, for those who read before they vote. */
export const QuestionPreview = ({ question }: { readonly question: Question }) => {
  const t = useTexts('booth');
  const { euros } = useFormats();
  if (!('options' in question)) return null;
  return (
    <Section title={t(question.method === 'budget' ? 'screen.ballot.projects' : 'screen.ballot.options')}>
      <ul className={styles['options']}>
        {question.options.map(({ key, label, cost }) => (
          <li key={key}>
            {cost === null ? label : t('screen.read.mark', { option: label, mark: euros(cost) })}
          </li>
        ))}
      </ul>
      <HowTo question={question} />
    </Section>
  );
};
