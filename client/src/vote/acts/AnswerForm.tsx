import { useState } from 'react';
import type { ContestRuling } from '../../generated/schema.js';
import { AnswerContestDocument } from '../../generated/vote.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { GroundsField, lackingIn } from './GroundsField.js';
import { KeptNotice, type Kept } from './KeptNotice.js';

const RULINGS = ['dismissed', 'annulled'] as const satisfies readonly ContestRuling[];

type AnswerFormProps = {
  readonly contestId: string;
  readonly kept: Kept | undefined;
  readonly onWriting: (writing: boolean) => void;
};

/** An agent answers, with reasons; the answer stands once somebody else has signed it. */
export const AnswerForm = ({ contestId, kept, onWriting }: AnswerFormProps) => {
  const t = useTexts('result');
  const { slug } = useZone();
  const [ruling, setRuling] = useState<ContestRuling>();
  const [answer, setAnswer] = useState('');
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(AnswerContestDocument, (data) => data.answerContest);
  const write = (words: string) => {
    setAnswer(words);
    onWriting(words.trim() !== '');
  };
  const give = async () => {
    setTried(true);
    if (ruling === undefined || lackingIn(answer) > 0) return;
    if (await act({ zone: slug, contest: contestId, ruling, answer: answer.trim() })) write('');
  };
  return (
    <ActForm
      verb={t('screen.contest.answer.act')}
      words={['vote', 'body']}
      acting={acting}
      kind="quiet"
      onSubmit={give}
    >
      <ChoiceField
        label={t('screen.contest.ruling')}
        error={tried && ruling === undefined && t('screen.contest.ruling.missing')}
        choices={RULINGS.map((value) => ({
          value,
          label: t(`screen.contest.${value}`),
          hint: t(`screen.contest.${value}.hint`),
        }))}
        value={ruling}
        onChange={setRuling}
      />
      <GroundsField of="reasons" tried={tried} value={answer} onChange={write} />
      {!acting.error && <KeptNotice because={kept} />}
    </ActForm>
  );
};
