import { useTexts } from '../../../platform/language/use-texts.js';
import { DataTable } from '../../../ui/DataTable.js';
import { wonCell } from './Won.js';
import styles from './views.module.css';

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

const ROW = 50;
const HEAD = 30;

/** Best grades on the left, so that the grade found on the half-way line is the majority grade. */
const Profile = ({ caption, rows }: MeritProps) => {
  const t = useTexts('result');
  const grades = rows[0]?.shares ?? [];
  const height = HEAD + rows.length * ROW;
  return (
    <svg
      role="img"
      aria-label={t('screen.choice.chart', { caption })}
      width="100%"
      height={height}
      className={styles['chart']}
    >
      <text y={12}>{grades[0]?.grade}</text>
      <text x="50%" y={12} textAnchor="middle">
        {t('screen.merit.half')}
      </text>
      <text x="100%" y={12} textAnchor="end">
        {grades.at(-1)?.grade}
      </text>
      {rows.map((row, place) => (
        <g key={row.key} transform={`translate(0 ${HEAD + place * ROW})`}>
          <text y={12}>
            {row.won ? '✓ ' : ''}
            {row.label} · {row.grade}
          </text>
          <Segments shares={row.shares} />
          <line x1="50%" x2="50%" y1={15} y2={41} className={styles['line']} />
        </g>
      ))}
    </svg>
  );
};

const Segments = ({ shares }: Pick<MeritRow, 'shares'>) => {
  const starts = shares.map((_, at) => shares.slice(0, at).reduce((sum, { part }) => sum + part, 0));
  return shares.map(({ grade, part, words }, at) => (
    <rect
      key={grade}
      x={`${(starts[at] ?? 0) * 100}%`}
      y={18}
      height={20}
      width={`${part * 100}%`}
      className={styles['segment']}
      fill={`color-mix(in srgb, var(--accent) ${strength(at, shares.length)}%, var(--sunken))`}
    >
      <title>{`${grade} · ${words}`}</title>
    </rect>
  ));
};

/** From full accent for the best grade to almost none for the worst: still told apart in grey. */
const strength = (at: number, grades: number): number =>
  Math.round(100 - (90 * at) / Math.max(1, grades - 1));
