import { useQuery } from 'urql';
import { MyAccountDocument } from '../../generated/account.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { SIGN_OUT, useSignInPath } from '../../platform/session/paths.js';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Address } from './Address.js';
import { Passkeys } from './Passkeys.js';
import { Places } from './Places.js';
import { Sessions } from './Sessions.js';
import { WhoForm } from './WhoForm.js';

/** What is mine here: name, ways in, devices, places. */
export const MePage = () => {
  const t = useTexts('account');
  const signIn = useSignInPath();
  const [{ data, error }, ask] = useQuery({ query: MyAccountDocument, requestPolicy: 'cache-and-network' });
  const me = data?.me;
  return (
    <Page
      width="text"
      title={t('screen.me.title')}
      sentence={t('screen.me.sentence')}
      action={me && <SignOut />}
    >
      <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
      {!data && !error && <Skeleton lines={8} />}
      {me === null && (
        <Notice
          title={t('screen.me.visitor')}
          action={
            <ButtonLink kind="primary" to={signIn}>
              {t('me.sign-in')}
            </ButtonLink>
          }
        />
      )}
      {me && (
        <>
          <WhoForm key={me.id} name={me.name} />
          <Places memberships={me.memberships} />
          <Passkeys />
          <Address email={me.email} onAdded={() => ask({ requestPolicy: 'network-only' })} />
          <Sessions />
        </>
      )}
    </Page>
  );
};

const SignOut = () => {
  const t = useTexts('account');
  return (
    <form method="post" action={SIGN_OUT}>
      <Button type="submit">{t('screen.me.out')}</Button>
    </form>
  );
};
