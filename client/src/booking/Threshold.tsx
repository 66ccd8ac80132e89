import { useTexts } from '../platform/language/use-texts.js';
import { useSignInPath } from '../platform/session/paths.js';
import { useSession, useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';

/** What stands in the place of the form for who may not book yet: the way to become one who may. */
export const Threshold = () => {
  const t = useTexts('booking');
  const { slug } = useZone();
  const signIn = useSignInPath();
  const { state } = useSession();
  if (state === 'unknown') return null;
  if (state === 'visitor')
    return (
      <Notice
        title={t('screen.visitor')}
        action={
          <ButtonLink kind="primary" to={signIn}>
            {t('screen.visitor.sign-in')}
          </ButtonLink>
        }
      >
        <p>{t('screen.visitor.more')}</p>
      </Notice>
    );
  return (
    <Notice
      title={t('screen.outsider')}
      action={
        <>
          <ButtonLink kind="primary" to={`/z/${slug}/claim`}>
            {t('screen.outsider.claim')}
          </ButtonLink>
          <ButtonLink to={`/join?zone=${slug}`}>{t('screen.outsider.join')}</ButtonLink>
        </>
      }
    >
      <p>{t('screen.visitor.more')}</p>
    </Notice>
  );
};
