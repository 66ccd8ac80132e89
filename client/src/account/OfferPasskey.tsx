import { useTexts } from '../platform/language/use-texts.js';
import { Acts } from '../ui/Acts.js';
import { Button } from '../ui/Button.js';
import { Page } from '../ui/Page.js';
import { DoorNotice } from './DoorNotice.js';
import { addPasskey, decline } from './passkeys.js';
import { useDoor } from './use-door.js';

/** A gentle offer, with a way past it that weighs as much. */
export const OfferPasskey = ({ onSettled }: { readonly onSettled: () => void }) => {
  const t = useTexts('account');
  const { busy, unopened, attempt } = useDoor();
  const add = async () => {
    if (await attempt(() => addPasskey(''))) onSettled();
  };
  const later = () => {
    decline();
    onSettled();
  };
  return (
    <Page width="text" title={t('screen.offer.title')}>
      <p>{t('screen.offer.sentence')}</p>
      <Acts wide>
        <Button kind="primary" busy={busy} onClick={() => void add()}>
          {t('screen.offer.add')}
        </Button>
        <Button onClick={later}>{t('screen.offer.later')}</Button>
      </Acts>
      <DoorNotice unopened={unopened} />
    </Page>
  );
};
