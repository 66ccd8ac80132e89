import { useNavigate } from 'react-router';
import { PutToVoteDocument } from '../../generated/charter.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { ClosingForm } from './ClosingForm.js';

/** The agent puts the text to the vote: text, rule and roll are frozen in this act. */
export const PollForm = ({ id }: { readonly id: string }) => {
  const t = useTexts('charter');
  const { slug } = useZone();
  const navigate = useNavigate();
  const { act, busy, reasons, error } = useAct(PutToVoteDocument, (data) => data.openPoll);
  const open = async (closesAt: string) => {
    const poll = await act({ zone: slug, revision: id, closesAt });
    if (poll) await navigate(`/z/${slug}/polls/${poll.id}`);
  };
  return (
    <ClosingForm
      title={t('charter.act.open_vote')}
      words={t('screen.vote.words')}
      submit={t('charter.act.open_vote')}
      days={7}
      busy={busy}
      notice={<ActNotice words={['charter', 'vote', 'body']} reasons={reasons} error={error} />}
      onClose={(closesAt) => void open(closesAt)}
    />
  );
};
