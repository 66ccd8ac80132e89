import { useTexts } from '../platform/language/use-texts.js';
import { Button } from '../ui/Button.js';
import { IconKey } from '../ui/icons.js';
import { DoorNotice } from './DoorNotice.js';
import { enterByPasskey, passkeysHere } from './passkeys.js';
import { useDoor } from './use-door.js';
import styles from './account.module.css';

export const PasskeyDoor = ({ onEntered }: { readonly onEntered: () => void }) => {
  const t = useTexts('account');
  const { busy, unopened, attempt } = useDoor();
  if (!passkeysHere()) return <p>{t('screen.passkey.unavailable')}</p>;
  const enter = async () => {
    if (await attempt(enterByPasskey)) onEntered();
  };
  return (
    <div className={styles['door']}>
      <p>{t('screen.passkey.what')}</p>
      <Button
        kind="primary"
        busy={busy}
        icon={<IconKey aria-hidden size={20} />}
        onClick={() => void enter()}
      >
        {t('screen.passkey.enter')}
      </Button>
      <DoorNotice unopened={unopened} />
    </div>
  );
};
