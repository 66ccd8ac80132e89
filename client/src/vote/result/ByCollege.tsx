import { useState } from 'react';
import { useColleges } from '../../body/index.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { DataTable, type Column } from '../../ui/DataTable.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Section.js';
import { certificateOf } from '../certificate-address.js';
import { useZone } from '../../platform/session/session.js';
import type { CollegeCounted } from './count-colleges.js';
import type { ChoiceOutcome, ChoiceQuestion } from './outcomes.js';
import { useMainFigure } from './use-main-figure.js';
import { useOptionWords } from './use-option-words.js';
import { wonCell } from './views/Won.js';

type ByCollegeProps = {
  readonly pollId: string;
  readonly outcome: ChoiceOutcome;
  readonly question: ChoiceQuestion;
};
type State = readonly CollegeCounted[] | 'idle' | 'counting' | 'unreachable';

/** Options by college: what each would have chosen alone, counted here from the certificate when somebody asks. */
export const ByCollege = ({ pollId, outcome, question }: ByCollegeProps) => {
  const t = useTexts('vote', 'result');
  const { slug } = useZone();
  const [state, setState] = useState<State>('idle');
  const count = async () => {
    setState('counting');
    try {
      const { fetchColleges } = await import('./count-colleges.js');
      setState(await fetchColleges(certificateOf(slug, pollId)));
    } catch {
      setState('unreachable');
    }
  };
  return (
    <Section title={t('screen.choice.colleges')}>
      <p>{t('screen.choice.colleges.words')}</p>
      {typeof state !== 'string' && <CollegesTable colleges={state} outcome={outcome} question={question} />}
      {state === 'unreachable' && (
        <Notice tone="refusal" answers>
          {t('screen.recount.unreachable')}
        </Notice>
      )}
      {typeof state === 'string' && (
        <div>
          <Button busy={state === 'counting'} onClick={() => void count()}>
            {t('screen.choice.colleges.show')}
          </Button>
        </div>
      )}
    </Section>
  );
};

type TableProps = Pick<ByCollegeProps, 'outcome' | 'question'> & {
  readonly colleges: readonly CollegeCounted[];
};
type Row = { readonly key: string; readonly label: string; readonly won: boolean };

/** What each option came to in each college, the first place marked. */
export const CollegesTable = ({ colleges, outcome, question }: TableProps) => {
  const t = useTexts('vote', 'result');
  const { byId } = useColleges();
  const { label } = useOptionWords(question.options);
  const figureOf = useMainFigure(question);
  const column = ({ collegeId, college, counted }: CollegeCounted): Column<Row> => ({
    key: collegeId,
    title: byId(collegeId)?.name ?? college,
    numeric: true,
    cell: ({ key }) => (counted.ballots.valid === 0 ? '–' : figureOf(counted, key)),
  });
  return (
    <DataTable
      caption={t('screen.choice.colleges.caption')}
      captionHidden
      rows={outcome.weighted.order.flat().map((key) => ({
        key,
        label: label(key),
        won: outcome.winners.includes(key),
      }))}
      rowKey={({ key }) => key}
      columns={[{ key: 'option', title: t('screen.choice.option'), cell: wonCell }, ...colleges.map(column)]}
    />
  );
};
