import { useState } from 'react';
import { useQuery } from 'urql';
import { DoorsDocument } from '../../generated/account.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Section.js';
import { EmailDoor } from '../EmailDoor.js';
import { useNewSession } from '../use-new-session.js';

type AddressProps = { readonly email: string | null; readonly onAdded: () => void };

/** The address of the account, or how to add one. Confirming it opens a new session, as at every door. */
export const Address = ({ email, onAdded }: AddressProps) => {
  const t = useTexts('account');
  const newSession = useNewSession();
  const [added, setAdded] = useState(false);
  const [{ data }] = useQuery({ query: DoorsDocument });
  return (
    <Section title={t('screen.me.email')}>
      {added && (
        <Notice tone="done" answers>
          {t('screen.me.email.added')}
        </Notice>
      )}
      {email === null ? <p>{t('screen.me.email.none')}</p> : <p>{email}</p>}
      {email === null && !added && data?.doors.email && (
        <EmailDoor
          attach
          outbox={data.doors.personas.length > 0}
          onEntered={() => {
            setAdded(true);
            newSession();
            onAdded();
          }}
        />
      )}
    </Section>
  );
};
