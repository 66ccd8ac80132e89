import { CoSignContestDocument } from '../../generated/vote.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Button } from '../../ui/Button.js';

/** A second person signs: neither who contested nor who answered, which the server sees to. */
export const CoSign = ({ contestId }: { readonly contestId: string }) => {
  const t = useTexts('result');
  const { slug } = useZone();
  const { act, busy, reasons, error } = useAct(CoSignContestDocument, (data) => data.coSignContest);
  return (
    <>
      <ActNotice words={['vote', 'body']} reasons={reasons} error={error} />
      <div>
        <Button busy={busy} onClick={() => void act({ zone: slug, contest: contestId })}>
          {t('screen.contest.sign')}
        </Button>
      </div>
    </>
  );
};
