import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { isRefused } from '@communaux/shared/kernel';
import { readSiret } from '@communaux/shared/zone';
import { useTexts } from '../../platform/language/use-texts.js';
import { useSignInPath } from '../../platform/session/paths.js';
import { useSession, useZone } from '../../platform/session/session.js';
import { ButtonLink } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { ClaimForm } from './ClaimForm.js';
import { SiretField } from './SiretField.js';
import styles from '../zone.module.css';

/** "This establishment is ours": a SIRET, the establishment it names, a word, and the claim is sent. */
export const ClaimPage = () => {
  const t = useTexts('zone');
  const session = useSession();
  return (
    <Page title={t('screen.claim')} sentence={t('screen.claim.sentence')} width="text">
      {session.state === 'visitor' && <SignInFirst />}
      {session.state === 'signed-in' && <Claim />}
    </Page>
  );
};

const SignInFirst = () => {
  const t = useTexts('zone');
  const signIn = useSignInPath();
  return (
    <Notice
      action={
        <ButtonLink kind="primary" to={signIn}>
          {t('me.sign-in')}
        </ButtonLink>
      }
    >
      {t('screen.claim.sign-in')}
    </Notice>
  );
};

const Claim = () => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const [search] = useSearchParams();
  const [text, setText] = useState(search.get('siret') ?? '');
  const [sent, setSent] = useState(false);
  const siret = readSiret(text);
  if (sent)
    return (
      <Notice
        tone="done"
        answers
        title={t('screen.claim.sent')}
        action={
          <ButtonLink kind="primary" to={`/z/${slug}/claims`}>
            {t('screen.claim.sent.see')}
          </ButtonLink>
        }
      >
        {t('screen.claim.sent.more')}
      </Notice>
    );
  return (
    <div className={styles['form']}>
      <SiretField text={text} onChange={setText} />
      {!isRefused(siret) && <ClaimForm key={siret} siret={siret} onSent={() => setSent(true)} />}
    </div>
  );
};
