import { useState } from 'react';
import { ContestPollDocument } from '../../generated/vote.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { GroundsField, lackingIn } from './GroundsField.js';
import { KeptNotice, type Kept } from './KeptNotice.js';

type ContestFormProps = {
  readonly pollId: string;
  readonly kept: Kept | undefined;
  readonly onWriting: (writing: boolean) => void;
};

/** Grounds are asked first: a contest is public, and there is nothing to answer without them. */
export const ContestForm = ({ pollId, kept, onWriting }: ContestFormProps) => {
  const t = useTexts('result');
  const { slug } = useZone();
  const [grounds, setGrounds] = useState('');
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(ContestPollDocument, (data) => data.contestPoll);
  const write = (words: string) => {
    setGrounds(words);
    onWriting(words.trim() !== '');
  };
  const contest = async () => {
    setTried(true);
    if (lackingIn(grounds) === 0 && (await act({ zone: slug, poll: pollId, grounds: grounds.trim() })))
      write('');
  };
  return (
    <ActForm
      verb={t('screen.contest.act')}
      words={['vote', 'body']}
      acting={acting}
      kind="quiet"
      onSubmit={contest}
    >
      <GroundsField of="grounds" tried={tried} value={grounds} onChange={write} />
      {!acting.error && <KeptNotice because={kept} />}
    </ActForm>
  );
};
