import { useNavigate } from 'react-router';
import {
  SchedulePollDocument,
  WithdrawPollDocument,
  type PollSheetFragment,
} from '../../generated/vote.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { Acts } from '../../ui/Acts.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';

/** A poll that has not opened: an agent announces it; its proposer or an agent takes it back. */
export const DraftActs = ({ poll }: { readonly poll: PollSheetFragment }) => {
  const t = useTexts('polls', 'result');
  const { slug } = useZone();
  const navigate = useNavigate();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const announcing = useAct(SchedulePollDocument, (data) => data.schedulePoll);
  const withdrawing = useAct(WithdrawPollDocument, (data) => data.withdrawPoll);
  const draft = poll.stage === 'draft';
  const mayWithdraw = agent || (draft && poll.mine);
  const withdraw = async () => {
    if (await withdrawing.act({ zone: slug, poll: poll.id }))
      await navigate(`/z/${slug}/votes?show=announced`);
  };
  if (poll.withdrawnAt !== null) return <Notice>{t('screen.draft.withdrawn')}</Notice>;
  return (
    <>
      <Notice tone="waiting">{t(draft ? 'screen.draft.waits' : 'screen.draft.announced')}</Notice>
      <ActNotice
        words={['vote', 'body']}
        reasons={[...announcing.reasons, ...withdrawing.reasons]}
        error={announcing.error ?? withdrawing.error}
      />
      <Acts>
        {draft && agent && (
          <Button
            kind="primary"
            busy={announcing.busy}
            onClick={() => void announcing.act({ zone: slug, poll: poll.id })}
          >
            {t('screen.new.announce')}
          </Button>
        )}
        {mayWithdraw && (
          <Button kind="danger" busy={withdrawing.busy} onClick={() => void withdraw()}>
            {t('screen.draft.withdraw')}
          </Button>
        )}
      </Acts>
    </>
  );
};
