import { useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { VerificationDocument, type VerificationQuery } from '../generated/register.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { asReason } from '../platform/act/use-act.js';
import { useRefusals, useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { announce } from '../ui/announce.js';
import { Button } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';

type Verification = VerificationQuery['verification'];
type Standing = {
  readonly busy: boolean;
  readonly found?: Verification | undefined;
  readonly error?: CombinedError | undefined;
};

/** Asks the server to read the whole chain again, and says in words what it found. Never asked by itself: it is long. */
export const ChainCheck = () => {
  const t = useTexts('register');
  const { slug } = useZone();
  const client = useClient();
  const [{ busy, found, error }, setStanding] = useState<Standing>({ busy: false });

  const verify = async () => {
    setStanding({ busy: true });
    announce(t('screen.register.verifying'));
    const asked = { requestPolicy: 'network-only' } as const;
    const { data, error: failed } = await client.query(VerificationDocument, { zone: slug }, asked);
    setStanding({ busy: false, found: data?.verification, error: failed });
  };
  return (
    <>
      <div>
        <Button kind="primary" busy={busy} onClick={() => void verify()}>
          {t(busy ? 'screen.register.verifying' : 'screen.register.verify')}
        </Button>
      </div>
      <FailureNotice error={error} retry={() => void verify()} />
      {found && <Found found={found} />}
    </>
  );
};

const Found = ({ found: { lines, batches, waiting, faults } }: { readonly found: Verification }) => {
  const t = useTexts('register');
  const word = useRefusals('register');
  if (faults.length > 0)
    return (
      <RefusalNotice
        title={t('screen.faults', { count: faults.length })}
        reasons={faults.map((fault) => ({ words: word(asReason(fault)) }))}
        action={t('screen.faults.todo')}
      />
    );
  return (
    <Notice tone="done" answers title={t('screen.verified')}>
      <p>
        {t('screen.verified.whole', {
          lines: t('screen.verified.lines', { count: lines }),
          batches: t('screen.verified.batches', { count: batches }),
        })}
      </p>
      {waiting > 0 && <p>{t('screen.verified.waiting', { count: waiting })}</p>}
    </Notice>
  );
};
