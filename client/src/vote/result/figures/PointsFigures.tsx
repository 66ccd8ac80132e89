import { z } from 'zod';
import type { OptionKey, QuestionOf } from '@communaux/shared/vote';
import { useFormats } from '../../../platform/language/use-formats.js';
import { useTexts } from '../../../platform/language/use-texts.js';
import type { ChoiceOutcome } from '../outcomes.js';
import { useOptionWords } from '../use-option-words.js';
import { TotalsView, type Figure } from '../views/TotalsView.js';
import { amountSchema } from './amount.js';
import { partOf } from './shares.js';
import { useRounded } from './use-rounded.js';

type PointsQuestion = QuestionOf<'approval'> | QuestionOf<'score'> | QuestionOf<'dots'>;
type FiguresProps = { readonly outcome: ChoiceOutcome; readonly question: PointsQuestion };

/** As `countPoints` of the shared rules writes them. */
const figuresSchema = z.object({ totals: z.record(z.string(), amountSchema), voice: amountSchema });
type Sums = z.infer<typeof figuresSchema>;

/** One sum per option: approvals, mean scores, shares of the dots. */
export const PointsFigures = ({ outcome, question }: FiguresProps) => {
  const t = useTexts('result');
  const { label } = useOptionWords(question.options);
  const figureOf = useFigure(question);
  const weighted = figuresSchema.safeParse(outcome.weighted.figures);
  const raw = figuresSchema.safeParse(outcome.raw.figures);
  if (!weighted.success || !raw.success) return null;
  return (
    <TotalsView
      caption={t(`screen.${question.method}.caption`)}
      totals={outcome.weighted.order.flat().map((key) => ({
        key,
        label: label(key),
        won: outcome.winners.includes(key),
        weighted: figureOf(weighted.data, key),
        raw: figureOf(raw.data, key),
      }))}
    />
  );
};

/** Sums are told as what they are a part of: voters, a scale of scores, all the dots there were. */
const useFigure = (question: PointsQuestion): ((sums: Sums, key: OptionKey) => Figure) => {
  const rounded = useRounded();
  const { number } = useFormats();
  return ({ totals, voice }, key) => {
    const total = totals[key] ?? 0;
    if (question.method === 'approval') return { words: rounded(total, voice), bar: partOf(total, voice) };
    if (question.method === 'dots') {
      const all = BigInt(question.dots) * BigInt(voice);
      return { words: rounded(total, all), bar: partOf(total, all) };
    }
    const { lowest, highest } = question;
    const over = BigInt(total) - BigInt(lowest) * BigInt(voice);
    const part = partOf(over, BigInt(highest - lowest) * BigInt(voice));
    return { words: number(lowest + part * (highest - lowest), 2), bar: part };
  };
};
