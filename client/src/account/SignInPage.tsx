import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DoorsDocument } from '../generated/account.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Page } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { AlreadyIn } from './AlreadyIn.js';
import { backOf } from './back.js';
import { DoorList } from './DoorList.js';
import { Entered } from './Entered.js';
import { Personas } from './Personas.js';
import { useNewSession } from './use-new-session.js';
import styles from './account.module.css';

/** The doors of this instance, the quickest first. */
export const SignInPage = () => {
  const t = useTexts('account');
  const [search] = useSearchParams();
  const back = backOf(search);
  const newSession = useNewSession();
  const [entered, setEntered] = useState<{ readonly to: string | undefined; readonly offer: boolean }>();
  const [{ data, error }, ask] = useQuery({ query: DoorsDocument });
  if (entered) return <Entered {...entered} />;

  const enter = (to: string | undefined, offer: boolean) => {
    setEntered({ to, offer });
    newSession();
  };
  return (
    <Page title={t('screen.sign-in.title')} sentence={t('screen.sign-in.sentence')}>
      <AlreadyIn back={back} />
      <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
      {!data && !error && <Skeleton lines={5} />}
      {data && (
        <div className={styles['entrance']}>
          <DoorList doors={data.doors} back={back} onEntered={(door) => enter(back, door !== 'passkey')} />
          {data.doors.personas.length > 0 && (
            <Personas
              personas={data.doors.personas}
              onEntered={({ zone }) => enter(back ?? `/z/${zone}`, false)}
            />
          )}
        </div>
      )}
    </Page>
  );
};
