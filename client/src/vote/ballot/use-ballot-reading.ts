import { never } from '@communaux/shared/kernel';
import { BLANK, type Question } from '@communaux/shared/vote';
import { useFormats } from '../../platform/language/use-formats.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { asConsent, asYesNo } from './notation.js';
import {
  readApproved,
  readDotted,
  readGraded,
  readRanked,
  readScored,
  readSupported,
  type Reading,
  type ReadingWords,
} from './reading.js';
import { useNthWords } from './use-rank-words.js';

/** Says a ballot in words, whatever its method: to be read again before it is cast, and kept after. */
export const useBallotReading = (): ((question: Question, text: string) => Reading) => {
  const t = useTexts('vote', 'booth');
  const nth = useNthWords();
  const { euros, list } = useFormats();
  return (question, text) => read({ t, nth, euros, list }, question, text);
};

const read = (words: ReadingWords, question: Question, text: string): Reading => {
  const { t } = words;
  if (text === BLANK) return { verb: t('screen.read.blank'), lines: [], notes: [] };
  switch (question.method) {
    case 'yes_no_blank':
      return one(words, t(`ballot.choice.${asYesNo(text) ?? BLANK}`));
    case 'consent':
      return one(words, t(`ballot.consent.${asConsent(text) ?? 'aside'}`));
    case 'approval':
      return readApproved(words, question, text);
    case 'budget':
      return readSupported(words, question, text);
    case 'score':
      return readScored(words, question, text);
    case 'majority_judgment':
      return readGraded(words, question, text);
    case 'dots':
      return readDotted(words, question, text);
    case 'schulze':
    case 'ranked_pairs':
    case 'irv':
    case 'stv':
      return readRanked(words, question.options, text);
    default:
      return never(question);
  }
};

const one = ({ t }: ReadingWords, answer: string): Reading => ({
  verb: t('screen.read.answer'),
  lines: [answer],
  notes: [],
});
