import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { EntranceDocument } from '../generated/account.documents.js';
import { Skeleton } from '../ui/Skeleton.js';
import { OfferPasskey } from './OfferPasskey.js';
import { declined, passkeysHere } from './passkeys.js';

type EnteredProps = {
  /** Where to; one's own zone when nowhere was said. */
  readonly to: string | undefined;
  /** Whether a passkey may be offered: not to who came with one, nor to a demo character. */
  readonly offer: boolean;
};

/** Somebody came in. Once, a quicker way is offered; then they go on to where they were going. */
export const Entered = ({ to, offer }: EnteredProps) => {
  const navigate = useNavigate();
  const [{ data, error }] = useQuery({ query: EntranceDocument, requestPolicy: 'network-only' });
  const [settled, setSettled] = useState(!offer || !passkeysHere() || declined());
  const zone = data?.me?.memberships[0]?.zone.slug;
  const offering = !settled && data?.myPasskeys.length === 0;
  // An answer is waited for only where it says where to go.
  const known = data !== undefined || error !== undefined || (settled && to !== undefined);
  useEffect(() => {
    if (known && !offering)
      void navigate(to ?? (zone === undefined ? '/zones' : `/z/${zone}`), { replace: true });
  }, [known, offering, to, zone, navigate]);
  return offering ? <OfferPasskey onSettled={() => setSettled(true)} /> : <Skeleton lines={4} />;
};
