import { useNavigate } from 'react-router';
import { WithdrawPollDocument, type PollSheetFragment } from '../../generated/vote.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { Acts } from '../../ui/Acts.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { AnnounceForm } from './AnnounceForm.js';

/** A poll that has not opened: an agent announces it; its proposer or an agent takes it back. */
export const DraftActs = ({ poll }: { readonly poll: PollSheetFragment }) => {
  const t = useTexts('polls', 'result');
  const { slug } = useZone();
  const navigate = useNavigate();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const withdrawing = useAct(WithdrawPollDocument, (data) => data.withdrawPoll);
  const draft = poll.stage === 'draft';
  const withdraw = async () => {
    if (await withdrawing.act({ zone: slug, poll: poll.id }))
      await navigate(`/z/${slug}/votes?show=announced`);
  };
  const withdrawal = (agent || (draft && poll.mine)) && (
    <Button kind="danger" busy={withdrawing.busy} onClick={() => void withdraw()}>
      {t('screen.draft.withdraw')}
    </Button>
  );
  if (poll.withdrawnAt !== null) return <Notice>{t('screen.draft.withdrawn')}</Notice>;
  return (
    <>
      <Notice tone="waiting">{t(draft ? 'screen.draft.waits' : 'screen.draft.announced')}</Notice>
      <ActNotice words={['vote', 'body']} reasons={withdrawing.reasons} error={withdrawing.error} />
      {draft && agent ? <AnnounceForm poll={poll} more={withdrawal} /> : <Acts>{withdrawal}</Acts>}
    </>
  );
};
