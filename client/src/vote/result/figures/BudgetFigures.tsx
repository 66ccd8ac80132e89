import { z } from 'zod';
import type { QuestionOf } from '@communaux/shared/vote';
import { useFormats } from '../../../platform/language/use-formats.js';
import { useTexts } from '../../../platform/language/use-texts.js';
import { Meter } from '../../../ui/Meter.js';
import type { ChoiceOutcome } from '../outcomes.js';
import { TotalsView, type Figure } from '../views/TotalsView.js';
import { amountSchema, exactly } from './amount.js';
import { partOf } from './shares.js';
import { useRounded } from './use-rounded.js';

type FiguresProps = { readonly outcome: ChoiceOutcome; readonly question: QuestionOf<'budget'> };

/** As `countBudget` writes them; money in whole euros. */
const figuresSchema = z.object({
  support: z.record(z.string(), amountSchema),
  voice: amountSchema,
  spent: amountSchema,
  left: amountSchema,
});
type Sums = z.infer<typeof figuresSchema>;

/** What was bought with the envelope, then who supported what. */
export const BudgetFigures = ({ outcome, question }: FiguresProps) => {
  const t = useTexts('result');
  const { euros } = useFormats();
  const figureOf = useSupport();
  const weighted = figuresSchema.safeParse(outcome.weighted.figures);
  const raw = figuresSchema.safeParse(outcome.raw.figures);
  if (!weighted.success || !raw.success) return null;
  const { options, envelope } = question;
  const spent = whole(weighted.data.spent);
  const facts = { spent: euros(spent), envelope: euros(envelope), left: euros(whole(weighted.data.left)) };
  return (
    <>
      <Meter
        label={t('screen.budget.spent')}
        value={spent}
        base={envelope}
        words={t('screen.budget.spent.words', facts)}
      />
      <TotalsView
        caption={t('screen.budget.caption')}
        totals={outcome.weighted.order.flat().flatMap((key) =>
          options
            .filter((option) => option.key === key)
            .map(({ label, cost }) => ({
              key,
              label,
              won: outcome.winners.includes(key),
              cost: euros(cost ?? 0),
              weighted: figureOf(weighted.data, key),
              raw: figureOf(raw.data, key),
            })),
        )}
      />
    </>
  );
};

const useSupport = (): ((sums: Sums, key: string) => Figure) => {
  const rounded = useRounded();
  return ({ support, voice }, key) => {
    const own = support[key] ?? 0;
    return { words: rounded(own, voice), bar: partOf(own, voice) };
  };
};

/** Euros, for display: an envelope is at most a thousand million, well within a number. */
const whole = (amount: Sums['spent']): number => Number(exactly(amount).num);
