import { useTexts } from '../../../platform/language/use-texts.js';
import { BarChart } from '../../../ui/BarChart.js';
import { DataTable } from '../../../ui/DataTable.js';
import { wonCell } from './Won.js';

export type MeritRow = {
  readonly key: string;
  readonly label: string;
  readonly won: boolean;
  /** The grade that a majority gives at least. */
  readonly grade: string;
  /** One per grade, the best first. */
  readonly shares: readonly { readonly grade: string; readonly words: string; readonly part: number }[];
};

type MeritProps = { readonly caption: string; readonly rows: readonly MeritRow[] };

/** How each option was judged: its majority grade, then how many gave each grade, and the profile that draws it. */
export const MeritView = ({ caption, rows }: MeritProps) => {
  const t = useTexts('result');
  const grades = rows[0]?.shares ?? [];
  return (
    <>
      <DataTable
        caption={caption}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'option',
            title: t('screen.choice.option'),
            cell: wonCell,
          },
          {
            key: 'grade',
            title: t('screen.merit.grade'),
            cell: gradeCell,
          },
          ...grades.map(({ grade }, at) => ({
            key: grade,
            title: grade,
            numeric: true,
            cell: ({ shares }: MeritRow) => shares[at]?.words,
          })),
        ]}
      />
      <Profile caption={caption} rows={rows} />
    </>
  );
};

const gradeCell = ({ grade }: MeritRow) => <strong>{grade}</strong>;

/** Best grades on the left, so that the grade found on the half-way line is the majority grade. */
const Profile = ({ caption, rows }: MeritProps) => {
  const t = useTexts('result');
  const grades = rows[0]?.shares ?? [];
  return (
    <BarChart
      label={t('screen.choice.chart', { caption })}
      ends={[grades[0]?.grade ?? '', grades.at(-1)?.grade ?? '']}
      line={{ at: 0.5, words: t('screen.merit.half') }}
      rows={rows.map(({ key, label, won, grade: majority, shares }) => ({
        key,
        words: `${won ? '✓ ' : ''}${label} · ${majority}`,
        parts: shares.map(({ grade, part }, at) => ({
          key: grade,
          share: part,
          colour: `color-mix(in srgb, var(--accent) ${strength(at, shares.length)}%, var(--sunken))`,
        })),
      }))}
    />
  );
};

/** From full accent for the best grade to almost none for the worst: still told apart in grey. */
const strength = (at: number, grades: number): number =>
  Math.round(100 - (90 * at) / Math.max(1, grades - 1));
