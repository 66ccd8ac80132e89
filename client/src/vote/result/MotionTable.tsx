import type { MotionOutcome } from './outcomes.js';
import { useColleges, type CollegeShown } from '../../body/index.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { CollegeBadge } from '../../ui/CollegeShape.js';
import { DataTable } from '../../ui/DataTable.js';
import { usePoints } from './use-sentences.js';
import { rowsOf, type ResultRow } from './motion-rows.js';

/** Heads and points side by side, college by college, then all together. */
export const MotionTable = ({ outcome }: { readonly outcome: MotionOutcome }) => {
  const t = useTexts('vote');
  const { byId } = useColleges();
  const points = usePoints();
  return (
    <DataTable
      caption={t('screen.result.caption')}
      rows={rowsOf(outcome)}
      rowKey={(row) => row.collegeId ?? 'all'}
      columns={[
        {
          key: 'college',
          title: t('screen.college'),
          cell: (row) => nameCell(row, byId(row.collegeId ?? ''), t('screen.result.all')),
        },
        { key: 'came', title: t('screen.result.came'), cell: (row) => t('screen.of', row), numeric: true },
        { key: 'yes', title: t('ballot.choice.yes'), cell: (row) => row.yes, numeric: true },
        { key: 'no', title: t('ballot.choice.no'), cell: (row) => row.no, numeric: true },
        { key: 'blank', title: t('ballot.choice.blank'), cell: (row) => row.blank, numeric: true },
        {
          key: 'weight',
          title: t('screen.result.weight'),
          cell: (row) => points(row.counted),
          numeric: true,
        },
        {
          key: 'for',
          title: t('screen.result.weighted-yes'),
          cell: (row) => points(row.weightedYes),
          numeric: true,
        },
        {
          key: 'against',
          title: t('screen.result.weighted-no'),
          cell: (row) => points(row.weightedNo),
          numeric: true,
        },
      ]}
    />
  );
};

const nameCell = (row: ResultRow, college: CollegeShown | undefined, all: string) => {
  if (row.collegeId === null) return <strong>{all}</strong>;
  return college ? <CollegeBadge shape={college.shape}>{college.name}</CollegeBadge> : row.college;
};
