import { useTexts } from '../platform/language/use-texts.js';
import { useSession } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';

/** Says so to who is signed in already, who may still change who they are. */
export const AlreadyIn = ({ back }: { readonly back: string | undefined }) => {
  const t = useTexts('account');
  const session = useSession();
  if (session.state !== 'signed-in') return null;
  const home = session.memberships[0]?.zone.slug;
  return (
    <Notice
      title={t('screen.already', { name: session.person.name })}
      action={
        <ButtonLink to={back ?? (home === undefined ? '/zones' : `/z/${home}`)}>
          {t('screen.already.go')}
        </ButtonLink>
      }
    >
      <p>{t('screen.already.more')}</p>
    </Notice>
  );
};
