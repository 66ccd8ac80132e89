import { useState } from 'react';
import { useQuery } from 'urql';
import type { Siret } from '@communaux/shared/zone';
import {
  ClaimEstablishmentDocument,
  EstablishmentBySiretDocument,
  type EstablishmentCardFragment,
} from '../../generated/zone.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { ButtonLink } from '../../ui/Button.js';
import { Card } from '../../ui/Card.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { showSiret } from '../show-siret.js';

type FormProps = { readonly siret: Siret; readonly onSent: () => void };

/** The establishment a SIRET names, shown before anything is sent, and the claim itself. */
export const ClaimForm = ({ siret, onSent }: FormProps) => {
  const t = useTexts('zone');
  const word = useRefusals('zone');
  const { slug } = useZone();
  const [{ data, error }, ask] = useQuery({
    query: EstablishmentBySiretDocument,
    variables: { zone: slug, siret },
  });
  if (error) return <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={3} />;
  const found = data.directory.items.find((one) => one.siret === siret);
  if (found) return <Found of={found} onSent={onSent} />;
  return (
    <RefusalNotice
      reasons={[{ words: word({ code: 'establishment-unknown', facts: { siret } }) }]}
      action={<ButtonLink to={`/z/${slug}/directory`}>{t('screen.directory')}</ButtonLink>}
    />
  );
};

const Found = ({ of, onSent }: { readonly of: EstablishmentCardFragment; readonly onSent: () => void }) => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const [message, setMessage] = useState('');
  const { act, ...acting } = useAct(ClaimEstablishmentDocument, (data) => data.claimEstablishment);
  const send = async () => {
    if (!(await act({ zone: slug, siret: of.siret, message }))) return;
    announce(t('screen.claim.sent'));
    onSent();
  };
  return (
    <ActForm verb={t('screen.claim.send')} words={['zone']} acting={acting} onSubmit={send}>
      <section aria-label={t('screen.claim.found')}>
        <Card level={2} calling title={of.name} meta={showSiret(of.siret)}>
          <p>{[of.firm.name, of.address].filter(Boolean).join(' · ')}</p>
        </Card>
      </section>
      <LongTextField
        optional
        label={t('screen.claim.message')}
        hint={t('screen.claim.message.hint')}
        value={message}
        onChange={setMessage}
        rows={3}
        maxLength={1_000}
      />
    </ActForm>
  );
};
