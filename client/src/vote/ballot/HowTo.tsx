import { never } from '@communaux/shared/kernel';
import type { Question } from '@communaux/shared/vote';
import { useFormats } from '../../platform/language/use-formats.js';
import { useTexts, type Texts } from '../../platform/language/use-texts.js';

/** What the ballot asks of its reader, in one or two sentences above it. */
export const HowTo = ({ question }: { readonly question: Question }) => {
  const t = useTexts('booth');
  const { euros } = useFormats();
  const sentences = howTo(t, euros, question);
  return sentences.length === 0 ? null : <p>{sentences.join(' ')}</p>;
};

type Sentences = readonly string[];

const howTo = (t: Texts<'booth'>, euros: (value: number) => string, question: Question): Sentences => {
  switch (question.method) {
    case 'yes_no_blank':
      return [];
    case 'consent':
      return [t('screen.how.consent')];
    case 'approval':
      return [
        question.most === null
          ? t('screen.how.approval.any')
          : t('screen.how.approval.most', { count: question.most }),
      ];
    case 'budget':
      return [
        t('screen.how.budget', { envelope: euros(question.envelope) }),
        ...(question.most === null ? [] : [t('screen.how.budget.most', { count: question.most })]),
      ];
    case 'score':
      return [t('screen.how.score', question), t(`screen.how.score.${question.unscored}`, question)];
    case 'dots':
      return [t('screen.how.dots', { count: question.dots, perOption: question.perOption })];
    case 'majority_judgment':
      return [
        t('screen.how.judgment'),
        t(`screen.how.judgment.${question.ungraded}`, { grade: question.grades[0] }),
      ];
    case 'schulze':
    case 'ranked_pairs':
      return [t('screen.how.ranked'), t(`screen.how.ranked.${question.unranked}`)];
    case 'irv':
    case 'stv':
      return [t('screen.how.ranked'), t('screen.how.ranked.never')];
    default:
      return never(question);
  }
};

/** How these ballots make a result, in plain words. */
export const useHowCounted = (): ((question: Question) => string) => {
  const t = useTexts('booth');
  return (question) => {
    if (question.method === 'budget') return t(`screen.counted.budget.${question.share}`);
    if ('places' in question) return t(`screen.counted.${question.method}`, { count: question.places });
    return t(`screen.counted.${question.method}`);
  };
};
