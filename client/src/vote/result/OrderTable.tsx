import type { OptionKey } from '@communaux/shared/vote';
import { useTexts } from '../../platform/language/use-texts.js';
import { DataTable, type Column } from '../../ui/DataTable.js';
import { useNthWords } from '../ballot/use-rank-words.js';
import { type ChoiceOutcome, type ChoiceQuestion, isAlike } from './outcomes.js';
import { useOptionWords } from './use-option-words.js';
import { wonCell } from './views/Won.js';

type Row = { readonly key: OptionKey; readonly label: string; readonly won: boolean };
type OrderProps = { readonly outcome: ChoiceOutcome; readonly question: ChoiceQuestion };

/** Where each option came, weighted beside heads; equals share their place. */
export const OrderTable = ({ outcome, question }: OrderProps) => {
  const t = useTexts('result');
  const nth = useNthWords();
  const { label, labels } = useOptionWords(question.options);
  const { weighted, raw, winners } = outcome;
  const alike = isAlike(outcome);
  const apart = !alike && isAnotherChoice(winners, raw.winners);
  const rows = weighted.order.flat().map((key) => ({ key, label: label(key), won: winners.includes(key) }));
  const column = (key: string, title: string, order: typeof raw.order): Column<Row> => ({
    key,
    title,
    cell: (row) => nth(order, row.key),
  });
  return (
    <>
      <p>{t(alike ? 'screen.choice.order.same' : 'screen.choice.order.words')}</p>
      {apart && <p>{t('screen.choice.order.apart', { options: labels(raw.winners) })}</p>}
      <DataTable
        caption={t('screen.choice.order.caption')}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'option',
            title: t('screen.choice.option'),
            cell: wonCell,
          },
          column('place', t('screen.choice.place'), weighted.order),
          ...(alike ? [] : [column('raw', t('screen.choice.place-raw'), raw.order)]),
        ]}
      />
    </>
  );
};

/** Both counts chose, and not the same. */
const isAnotherChoice = (winners: readonly OptionKey[], byHeads: readonly OptionKey[]): boolean =>
  winners.length > 0 && byHeads.length > 0 && !byHeads.every((key) => winners.includes(key));
