import { CallConsentAgainDocument, type ConsentSheetFragment } from '../../generated/consent.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Acts } from '../../ui/Acts.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { Section } from '../../ui/Section.js';
import { Decline } from '../election/Decline.js';
import { ProposeForm } from '../election/ProposeForm.js';
import { movesIn } from '../reading.js';
import { AmendForm } from './AmendForm.js';
import { MoveForm } from './MoveForm.js';
import { ReviewForm } from './ReviewForm.js';

type FacilitationProps = { readonly consent: ConsentSheetFragment };

/** What the facilitator may do next, and nothing else; the server says which acts these are. */
export const Facilitation = ({ consent }: FacilitationProps) => {
  const t = useTexts('facilitate', 'consent');
  const moves = movesIn(consent);
  const may = (act: string) => consent.acts.includes(act);
  const facilitating = moves.length > 0 || ['amend', 'again', 'propose', 'review'].some(may);
  return (
    <>
      {may('decline') && <Decline consent={consent} />}
      {facilitating && (
        <Section title={may('review') ? t('screen.review') : t('screen.move')}>
          {may('propose') && <ProposeForm key={consent.version} consent={consent} />}
          {moves.map((to) => (
            <MoveForm key={to} consent={consent} to={to} />
          ))}
          {may('amend') && <AmendForm consent={consent} />}
          {may('again') && <CallAgain consent={consent} />}
          {may('review') && <ReviewForm consent={consent} />}
        </Section>
      )}
    </>
  );
};

const CallAgain = ({ consent: { id } }: FacilitationProps) => {
  const t = useTexts('facilitate', 'consent');
  const { slug } = useZone();
  const { act, busy, reasons, error } = useAct(CallConsentAgainDocument, (data) => data.callConsentAgain);
  const call = async () => {
    if (await act({ zone: slug, id })) announce(t('screen.again.done'));
  };
  return (
    <Acts>
      <Button busy={busy} onClick={() => void call()}>
        {t('screen.again')}
      </Button>
      <ActNotice words={['vote', 'consent']} reasons={reasons} error={error} />
    </Acts>
  );
};
