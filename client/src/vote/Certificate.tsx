import { useState } from 'react';
import { isRefused, type Reason } from '@communaux/shared/kernel';
import { useRefusals, useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Acts } from '../ui/Acts.js';
import { Button } from '../ui/Button.js';
import { Facts } from '../ui/Facts.js';
import { Notice } from '../ui/Notice.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
import { certificateOf } from './certificate-address.js';
import { Hash } from './Hash.js';

type Recounting =
  | { readonly kind: 'idle' | 'counting' | 'confirmed' | 'unreachable' | 'no-crypto' }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] };

type CertificateProps = { readonly pollId: string; readonly frozenHash: string | null };

/** The proof of a result: to keep, and to check without trusting the server that made it. */
export const Certificate = ({ pollId, frozenHash }: CertificateProps) => {
  const t = useTexts('vote');
  const { slug } = useZone();
  const [standing, setStanding] = useState<Recounting>({ kind: 'idle' });
  const address = certificateOf(slug, pollId);
  const count = async () => {
    setStanding({ kind: 'counting' });
    setStanding(await recounted(address));
  };
  return (
    <>
      <p>{t('screen.certificate.what')}</p>
      <Acts>
        <a href={address} download={`communaux-${pollId}.json`}>
          {t('screen.certificate.download')}
        </a>
        <Button busy={standing.kind === 'counting'} onClick={() => void count()}>
          {t('screen.certificate.recount')}
        </Button>
      </Acts>
      <Recounted standing={standing} />
      {frozenHash !== null && <Facts of={[[t('screen.frozen'), <Hash key="hash" text={frozenHash} />]]} />}
    </>
  );
};

const Recounted = ({ standing }: { readonly standing: Recounting }) => {
  const t = useTexts('vote');
  const word = useRefusals('vote');
  if (standing.kind === 'refused')
    return (
      <RefusalNotice
        title={t('screen.recount.disagrees')}
        reasons={standing.reasons.map((reason) => ({ words: word(reason) }))}
      />
    );
  if (standing.kind === 'confirmed')
    return (
      <Notice tone="done" answers title={t('screen.recount.confirmed')}>
        {t('screen.recount.confirmed.more')}
      </Notice>
    );
  if (standing.kind === 'unreachable' || standing.kind === 'no-crypto')
    return (
      <Notice tone="refusal" answers>
        {t(`screen.recount.${standing.kind}`)}
      </Notice>
    );
  return null;
};

const recounted = async (address: string): Promise<Recounting> => {
  if (globalThis.crypto?.subtle === undefined) return { kind: 'no-crypto' };
  try {
    const answer = await fetch(address, { credentials: 'same-origin' });
    if (!answer.ok) return { kind: 'unreachable' };
    // All ways of counting come with it: fetched when somebody counts, not to read a result.
    const { recountHere } = await import('./recount-here.js');
    const found = await recountHere(await answer.text());
    return isRefused(found) ? { kind: 'refused', reasons: found.reasons } : { kind: 'confirmed' };
  } catch {
    return { kind: 'unreachable' };
  }
};
