import { useState } from 'react';
import { useQuery } from 'urql';
import { MyPasskeysDocument } from '../../generated/account.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Acts } from '../../ui/Acts.js';
import { Button } from '../../ui/Button.js';
import { Lines } from '../../ui/Lines.js';
import { IconKey } from '../../ui/icons.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Section.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { DoorNotice } from '../DoorNotice.js';
import { addPasskey, passkeysHere } from '../passkeys.js';
import { useDoor } from '../use-door.js';
import { PasskeyLine } from './PasskeyLine.js';

/** The passkeys that open my account: add one of this device, remove one that is lost. */
export const Passkeys = () => {
  const t = useTexts('account');
  const [{ data, error }, ask] = useQuery({ query: MyPasskeysDocument });
  const { busy, unopened, attempt } = useDoor();
  const [added, setAdded] = useState(false);
  const again = () => ask({ requestPolicy: 'network-only' });
  const add = async () => {
    setAdded(false);
    if (!(await attempt(() => addPasskey('')))) return;
    setAdded(true);
    again();
  };
  const keys = data?.myPasskeys;
  return (
    <Section title={t('screen.me.passkeys')}>
      <FailureNotice error={error} retry={again} />
      {!keys && !error && <Skeleton lines={2} />}
      {keys?.length === 0 && <p>{t('screen.me.passkeys.none')}</p>}
      {keys && keys.length > 0 && (
        <Lines>
          {keys.map((passkey) => (
            <PasskeyLine key={passkey.id} passkey={passkey} onRemoved={again} />
          ))}
        </Lines>
      )}
      {added && (
        <Notice tone="done" answers>
          {t('screen.me.passkey.added')}
        </Notice>
      )}
      <DoorNotice unopened={unopened} />
      {passkeysHere() ? (
        <Acts wide>
          <Button busy={busy} icon={<IconKey aria-hidden size={20} />} onClick={() => void add()}>
            {t('screen.me.passkey.add')}
          </Button>
        </Acts>
      ) : (
        <p>{t('screen.passkey.unavailable')}</p>
      )}
    </Section>
  );
};
