import { z } from 'zod';
import type { Counted, OptionKey } from '@communaux/shared/vote';
import { useNthWords } from '../ballot/use-rank-words.js';
import { amountSchema } from './figures/amount.js';
import { useRounded } from './figures/use-rounded.js';
import type { ChoiceQuestion } from './outcomes.js';

/** The one or two figures of each method that a cell of a table has room for. */
const figuresSchema = z.object({
  voice: amountSchema,
  totals: z.record(z.string(), amountSchema).optional(),
  support: z.record(z.string(), amountSchema).optional(),
  medians: z.record(z.string(), z.int().nullable()).optional(),
});

/** Where an option came in one count, and with what: "1er · 56,7 %", "2e · Assez bien". */
export const useMainFigure = (question: ChoiceQuestion): ((counted: Counted, key: OptionKey) => string) => {
  const nth = useNthWords();
  const rounded = useRounded();
  const figureOf = ({ figures }: Counted, key: OptionKey): string | undefined => {
    const read = figuresSchema.safeParse(figures);
    if (!read.success) return undefined;
    const { voice, totals, support, medians } = read.data;
    if (question.method === 'approval') return rounded(totals?.[key] ?? 0, voice);
    if (question.method === 'budget') return rounded(support?.[key] ?? 0, voice);
    if (question.method === 'majority_judgment') return question.grades[medians?.[key] ?? -1];
    return undefined;
  };
  return (counted, key) => {
    const figure = figureOf(counted, key);
    const place = nth(counted.order, key);
    return figure === undefined ? place : `${place} · ${figure}`;
  };
};
