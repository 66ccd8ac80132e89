import { useState } from 'react';
import { useTexts } from '../platform/language/use-texts.js';
import { Page } from '../ui/Page.js';
import { Entered } from './Entered.js';
import { JoinForm } from './JoinForm.js';
import { useNewSession } from './use-new-session.js';

/** Where the QR code of an invitation leads: `/join?zone=…&code=…`. Nothing is used up before the button is pressed. */
export const JoinPage = () => {
  const t = useTexts('account');
  const newSession = useNewSession();
  const [joined, setJoined] = useState<string>();
  if (joined !== undefined) return <Entered to={`/z/${joined}`} offer />;
  return (
    <Page width="text" title={t('screen.join.title')} sentence={t('screen.join.sentence')}>
      <JoinForm
        onJoined={(zone) => {
          setJoined(zone);
          newSession();
        }}
      />
    </Page>
  );
};
