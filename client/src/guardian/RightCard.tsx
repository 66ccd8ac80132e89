import { useState } from 'react';
import { EndVetoRightDocument, type RightSheetFragment } from '../generated/guardian.documents.js';
import { ActNotice } from '../platform/act/ActNotice.js';
import { useAct } from '../platform/act/use-act.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { announce } from '../ui/announce.js';
import { Button } from '../ui/Button.js';
import { Card } from '../ui/Card.js';
import { ConfirmDialog } from '../ui/ConfirmDialog.js';
import { Facts } from '../ui/Facts.js';

type RightCardProps = { readonly right: RightSheetFragment; readonly mayEnd: boolean };

/** A right of veto: in whose name, until when, on what, and its use in figures. */
export const RightCard = ({ right, mayEnd }: RightCardProps) => {
  const t = useTexts('guardian', 'vote');
  const { date } = useDates();
  const { speaksFor, holder, themes, inForce, endsAt, guarded, vetoes } = right;
  const life = t(inForce ? 'screen.guardians.until' : 'screen.guardians.over', { date: date(endsAt) });
  const who = holder ? t('screen.guardians.holder', { name: holder }) : t('screen.guardians.holder.hidden');
  return (
    <Card level={2} title={speaksFor} meta={`${who} · ${life}`} calling={right.mine && inForce}>
      <Facts
        of={[
          [t('screen.guardians.themes'), themes.map((theme) => t(`screen.theme.${theme}`)).join(', ')],
          [
            t('screen.guardians.use'),
            `${t('screen.guardians.use.guarded', { count: guarded })}, ${t('screen.guardians.use.vetoes', { count: vetoes })}`,
          ],
          ...(vetoes > 0
            ? [[t('screen.guardians.use.became'), t('screen.guardians.use.words', right)] as const]
            : []),
        ]}
      />
      {mayEnd && inForce && <EndRight right={right} />}
    </Card>
  );
};

const EndRight = ({ right }: { readonly right: RightSheetFragment }) => {
  const t = useTexts('guardian');
  const { slug } = useZone();
  const [asking, setAsking] = useState(false);
  const { act, busy, reasons, error } = useAct(EndVetoRightDocument, (data) => data.endVetoRight);
  const end = async () => {
    if (await act({ zone: slug, right: right.id })) announce(t('screen.guardians.ended'));
    setAsking(false);
  };
  return (
    <div>
      <Button kind="danger" onClick={() => setAsking(true)}>
        {t('screen.guardians.end')}
      </Button>
      <ActNotice words={['guardian']} reasons={reasons} error={error} />
      <ConfirmDialog
        open={asking}
        danger
        busy={busy}
        title={t('screen.guardians.end')}
        confirm={t('screen.guardians.end')}
        onConfirm={() => void end()}
        onClose={() => setAsking(false)}
      >
        <p>{t('screen.guardians.end.words', { voice: right.speaksFor })}</p>
      </ConfirmDialog>
    </div>
  );
};
