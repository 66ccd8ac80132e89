import { z } from 'zod';
import { compare } from '@communaux/shared/kernel';
import type { Counted, QuestionOf } from '@communaux/shared/vote';
import { useTexts } from '../../../platform/language/use-texts.js';
import type { ChoiceOutcome } from '../outcomes.js';
import { useOptionWords } from '../use-option-words.js';
import { RoundsView, type RoundCell, type RoundRow } from '../views/RoundsView.js';
import { amountSchema, exactly, type Amount } from './amount.js';
import { Sides } from './Sides.js';
import { useAmounts, type AmountWords } from './use-amounts.js';

type FiguresProps = {
  readonly outcome: ChoiceOutcome;
  readonly question: QuestionOf<'irv'> | QuestionOf<'stv'>;
};

/** As the two transferable methods write them; only the second has a quota. */
const roundSchema = z.object({
  votes: z.record(z.string(), amountSchema),
  exhausted: amountSchema,
  elected: z.array(z.string()),
  excluded: z.array(z.string()),
});
const figuresSchema = z.object({
  voice: amountSchema,
  quota: amountSchema.optional(),
  rounds: z.array(roundSchema),
});
type Round = z.infer<typeof roundSchema>;

/** Votes as they pass from one option to the next, round by round. */
export const RoundFigures = ({ outcome, question }: FiguresProps) => {
  const t = useTexts('result');
  const tableOf = useRounds(question);
  // Meek's falls from round to round, as ballots are exhausted.
  const meek = question.method === 'stv' && question.variant === 'meek';
  return (
    <Sides outcome={outcome}>
      {({ counted, kept, caption }) => {
        const { quota, rounds, rows } = tableOf(counted, kept);
        return (
          <>
            {quota !== null && (
              <p>{t(meek ? 'screen.rounds.quota.last' : 'screen.rounds.quota', { quota })}</p>
            )}
            <RoundsView caption={caption(t('screen.rounds.caption'))} rounds={rounds} rows={rows} />
          </>
        );
      }}
    </Sides>
  );
};

type Table = { readonly quota: string | null; readonly rounds: number; readonly rows: readonly RoundRow[] };
const EMPTY: Table = { quota: null, rounds: 0, rows: [] };

const useRounds = ({ options }: FiguresProps['question']) => {
  const t = useTexts('result');
  const { label } = useOptionWords(options);
  const amounts = useAmounts();
  return (counted: Counted, winners: readonly string[]): Table => {
    const read = figuresSchema.safeParse(counted.figures);
    if (!read.success) return EMPTY;
    const { voice, quota, rounds } = read.data;
    const words = amounts(counted, voice);
    const rowOf = (key: string): RoundRow => ({
      key,
      label: label(key),
      won: winners.includes(key),
      cells: rounds.map((round, at) => cellOf(round, rounds[at - 1], key, words, quota)),
    });
    return {
      quota: quota === undefined ? null : words.said(quota),
      rounds: rounds.length,
      rows: [...counted.order.flat().map(rowOf), exhausted(rounds, words, t('screen.rounds.exhausted'))],
    };
  };
};

const cellOf = (
  round: Round,
  before: Round | undefined,
  key: string,
  words: AmountWords,
  quota: Amount | undefined,
): RoundCell | null => {
  const votes = round.votes[key];
  if (votes === undefined) return null;
  const past = before?.votes[key];
  return {
    votes: words.said(votes),
    moved: past === undefined ? null : words.moved(past, votes),
    fate: fateOf(round, key, votes, quota),
  };
};

/** Below the quota one is elected too, when no more are left than there are places. */
const fateOf = (round: Round, key: string, votes: Amount, quota: Amount | undefined): RoundCell['fate'] => {
  if (round.excluded.includes(key)) return 'excluded';
  if (!round.elected.includes(key)) return null;
  return quota !== undefined && compare(exactly(votes), exactly(quota)) < 0 ? 'left-place' : 'elected';
};

/** Ballots that name nobody left are part of the table: without them the columns would not add up. */
const exhausted = (rounds: readonly Round[], words: AmountWords, label: string): RoundRow => ({
  key: ' exhausted',
  label,
  won: false,
  cells: rounds.map((round, at) => {
    const past = rounds[at - 1]?.exhausted;
    return {
      votes: words.said(round.exhausted),
      moved: past === undefined ? null : words.moved(past, round.exhausted),
      fate: null,
    };
  }),
});
