import { z } from 'zod';
import type { Counted, QuestionOf } from '@communaux/shared/vote';
import { useTexts } from '../../../platform/language/use-texts.js';
import type { ChoiceOutcome } from '../outcomes.js';
import { useOptionWords } from '../use-option-words.js';
import { MeritView, type MeritRow } from '../views/MeritView.js';
import { amountSchema } from './amount.js';
import { partOf } from './shares.js';
import { useRounded } from './use-rounded.js';
import { Sides } from './Sides.js';

type FiguresProps = {
  readonly outcome: ChoiceOutcome;
  readonly question: QuestionOf<'majority_judgment'>;
};

/** As `countMajorityJudgment` writes them: grades from worst to best. */
const figuresSchema = z.object({
  grades: z.record(z.string(), z.array(amountSchema)),
  medians: z.record(z.string(), z.int().nullable()),
  voice: amountSchema,
});

/** The merit profile of each option, the best judged first. */
export const MeritFigures = ({ outcome, question }: FiguresProps) => {
  const t = useTexts('result');
  const rowsOf = useMeritRows(question);
  return (
    <>
      <p>{t('screen.merit.graded')}</p>
      <Sides outcome={outcome}>
        {({ counted, kept, caption }) => (
          <MeritView caption={caption(t('screen.merit.caption'))} rows={rowsOf(counted, kept)} />
        )}
      </Sides>
    </>
  );
};

const useMeritRows = ({ options, grades }: FiguresProps['question']) => {
  const { label } = useOptionWords(options);
  const rounded = useRounded();
  const best = grades.map((grade, at) => ({ grade, at })).toReversed();
  return (counted: Counted, winners: readonly string[]): readonly MeritRow[] => {
    const read = figuresSchema.safeParse(counted.figures);
    if (!read.success) return [];
    const { grades: given, medians, voice } = read.data;
    return counted.order.flat().map((key) => ({
      key,
      label: label(key),
      won: winners.includes(key),
      grade: grades[medians[key] ?? -1] ?? '–',
      shares: best.map(({ grade, at }) => {
        const count = given[key]?.[at] ?? 0;
        return { grade, words: rounded(count, voice), part: partOf(count, voice) };
      }),
    }));
  };
};
