import type { DoorsQuery } from '../generated/account.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Acts } from '../ui/Acts.js';
import { ButtonLink } from '../ui/Button.js';
import { Section } from '../ui/Section.js';
import { zoneOf } from './back.js';
import { EmailDoor } from './EmailDoor.js';
import { PasskeyDoor } from './PasskeyDoor.js';
import styles from './account.module.css';

type DoorsProps = {
  readonly doors: DoorsQuery['doors'];
  readonly back: string | undefined;
  readonly onEntered: (door: 'passkey' | 'email') => void;
};

export const DoorList = ({ doors, back, onEntered }: DoorsProps) => {
  const t = useTexts('account');
  const zone = zoneOf(back);
  return (
    <div className={styles['doors']}>
      {doors.passkey && (
        <Section title={t('screen.passkey')}>
          <PasskeyDoor onEntered={() => onEntered('passkey')} />
        </Section>
      )}
      {doors.email && (
        <Section title={t('screen.email')}>
          <EmailDoor back={back} outbox={doors.personas.length > 0} onEntered={() => onEntered('email')} />
        </Section>
      )}
      {(doors.invitation || doors.oidc !== null) && (
        <Section title={t('screen.other')}>
          <Acts wide>
            {doors.invitation && (
              <ButtonLink to={zone === undefined ? '/join' : `/join?zone=${zone}`}>
                {t('screen.paper')}
              </ButtonLink>
            )}
            {doors.oidc !== null && (
              <ButtonLink reloadDocument to={`/auth/oidc?back=${encodeURIComponent(back ?? '/')}`}>
                {t('screen.provider', { name: doors.oidc })}
              </ButtonLink>
            )}
          </Acts>
        </Section>
      )}
    </div>
  );
};
