import type { ReactNode } from 'react';
import { format, parse, sum } from '@communaux/shared/kernel';
import { useColleges } from '../../body/index.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { CollegeBadge } from '../../ui/CollegeShape.js';
import { DataTable, type Column } from '../../ui/DataTable.js';
import type { ChoiceOutcome } from './outcomes.js';
import { usePoints } from './use-sentences.js';

type Row = ChoiceOutcome['heads'] & {
  readonly name: ReactNode;
  readonly id: string;
  readonly counted: string;
};

/** Who came, college by college: valid, blank and spoilt ballots are four different things and counted apart. */
export const ChoiceTurnout = ({ outcome }: { readonly outcome: ChoiceOutcome }) => {
  const t = useTexts('vote', 'result');
  const { byId } = useColleges();
  const points = usePoints();
  const { heads, colleges } = outcome;
  const whole = format(sum(colleges.map(({ counted }) => parse(counted))));
  const rows: readonly Row[] = [
    ...colleges.map((college) => {
      const known = byId(college.collegeId);
      const name = known ? <CollegeBadge shape={known.shape}>{known.name}</CollegeBadge> : college.college;
      return { ...college, id: college.collegeId, name, counted: points(college.counted) };
    }),
    { ...heads, id: 'all', name: <strong>{t('screen.result.all')}</strong>, counted: points(whole) },
  ];
  const number = (key: 'valid' | 'blank' | 'none' | 'abstention' | 'invalid', title: string): Column<Row>[] =>
    heads[key] === 0 && key !== 'valid' ? [] : [{ key, title, cell: (row) => row[key], numeric: true }];
  return (
    <DataTable
      caption={t('screen.choice.turnout.caption')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'college', title: t('screen.college'), cell: ({ name }) => name },
        { key: 'came', title: t('screen.result.came'), cell: (row) => t('screen.of', row), numeric: true },
        ...number('valid', t('screen.choice.valid')),
        ...number('blank', t('ballot.choice.blank')),
        ...number('none', t('screen.choice.none')),
        ...number('abstention', t('screen.choice.abstention')),
        ...number('invalid', t('screen.choice.invalid')),
        { key: 'weight', title: t('screen.result.weight'), cell: ({ counted }) => counted, numeric: true },
      ]}
    />
  );
};
