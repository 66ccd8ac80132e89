import { z } from 'zod';
import type { Counted, QuestionOf } from '@communaux/shared/vote';
import { compare } from '@communaux/shared/kernel';
import { useTexts } from '../../../platform/language/use-texts.js';
import type { ChoiceOutcome } from '../outcomes.js';
import { useOptionWords } from '../use-option-words.js';
import { DuelsView, type Duel, type DuelRow } from '../views/DuelsView.js';
import { amountSchema, exactly, type Amount } from './amount.js';
import { Sides } from './Sides.js';
import { useAmounts, type AmountWords } from './use-amounts.js';

type FiguresProps = {
  readonly outcome: ChoiceOutcome;
  readonly question: QuestionOf<'schulze'> | QuestionOf<'ranked_pairs'>;
};

/** As both ranking methods write them: for each option, the voice that prefers it to each other one. */
const figuresSchema = z.object({
  duels: z.record(z.string(), z.record(z.string(), amountSchema)),
  voice: amountSchema,
});
type Duels = z.infer<typeof figuresSchema>['duels'];

/** Each option against each other one, in the order of the result. */
export const DuelFigures = ({ outcome, question }: FiguresProps) => {
  const t = useTexts('result');
  const rowsOf = useDuelRows(question, outcome.weighted.order.flat());
  return (
    <>
      <p>{t('screen.duels.how')}</p>
      <Sides outcome={outcome}>
        {({ counted, kept, caption }) => (
          <DuelsView caption={caption(t('screen.duels.caption'))} rows={rowsOf(counted, kept)} />
        )}
      </Sides>
    </>
  );
};

const useDuelRows = ({ options }: FiguresProps['question'], keys: readonly string[]) => {
  const { label } = useOptionWords(options);
  const amounts = useAmounts();
  return (counted: Counted, winners: readonly string[]): readonly DuelRow[] => {
    const read = figuresSchema.safeParse(counted.figures);
    if (!read.success) return [];
    const { duels, voice } = read.data;
    const words = amounts(counted, voice);
    return keys.map((key) => ({
      key,
      label: label(key),
      won: winners.includes(key),
      against: Object.fromEntries(
        keys.filter((other) => other !== key).map((other) => [other, duelOf(duels, key, other, words)]),
      ),
    }));
  };
};

const duelOf = (duels: Duels, own: string, other: string, { said }: AmountWords): Duel => {
  const [votes, opposing]: readonly [Amount, Amount] = [duels[own]?.[other] ?? 0, duels[other]?.[own] ?? 0];
  const side = compare(exactly(votes), exactly(opposing));
  return {
    words: `${said(votes)} – ${said(opposing)}`,
    result: side > 0 ? 'win' : side < 0 ? 'loss' : 'even',
  };
};
