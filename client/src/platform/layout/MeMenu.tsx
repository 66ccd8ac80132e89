import { Link } from 'react-router';
import { Button, ButtonLink } from '../../ui/Button.js';
import { Disclosure } from '../../ui/Disclosure.js';
import { IconUserCircle } from '../../ui/icons.js';
import { useTexts } from '../language/use-texts.js';
import { SIGN_OUT, useSignInPath } from '../session/paths.js';
import { useSession, type Membership } from '../session/session.js';
import { SchemeChoice } from './SchemeChoice.js';
import styles from './me-menu.module.css';

/** Who I am, my zones, how it looks, and the way out. */
export const MeMenu = () => {
  const t = useTexts();
  const session = useSession();
  const signIn = useSignInPath();
  const signedIn = session.state === 'signed-in';
  return (
    <Disclosure
      label={signedIn ? t('me.open-as', { name: session.person.name }) : t('me.open')}
      side="end"
      face={<Face name={signedIn ? session.person.name : t('me.open')} />}
    >
      <div className={styles['menu']}>
        {signedIn && <p className={styles['who']}>{t('me.signed-in-as', { name: session.person.name })}</p>}
        {signedIn && <MyZones memberships={session.memberships} />}
        {signedIn && <Link to="/me">{t('me.profile')}</Link>}
        {!signedIn && (
          <ButtonLink kind="primary" to={signIn}>
            {t('me.sign-in')}
          </ButtonLink>
        )}
        <SchemeChoice />
        {signedIn && (
          <form method="post" action={SIGN_OUT}>
            <Button type="submit" className={styles['out']}>
              {t('me.sign-out')}
            </Button>
          </form>
        )}
      </div>
    </Disclosure>
  );
};

const Face = ({ name }: { readonly name: string }) => (
  <>
    <IconUserCircle aria-hidden size={24} stroke={1.6} />
    <span className={styles['name']}>{name}</span>
  </>
);

const MyZones = ({ memberships }: { readonly memberships: readonly Membership[] }) => {
  const t = useTexts();
  const zones = [...new Map(memberships.map((one) => [one.zone.slug, one.zone])).values()];
  return (
    <div>
      <p className={styles['head']}>{t('me.zones')}</p>
      <ul className={styles['zones']}>
        {zones.map((zone) => (
          <li key={zone.slug}>
            <Link to={`/z/${zone.slug}`}>{zone.name}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
};
