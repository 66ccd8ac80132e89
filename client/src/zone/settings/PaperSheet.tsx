import { useEffect, useRef } from 'react';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Acts } from '../../ui/Acts.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import type { Made } from './made.js';
import { QrCode } from './QrCode.js';
import styles from './settings.module.css';

type SheetProps = { readonly made: Made; readonly onAnother: () => void };

/** The code, once, as a sheet to print and hand over. Nobody, not even the server, can show it again. */
export const PaperSheet = ({ made, onAnother }: SheetProps) => {
  const t = useTexts('zone');
  const { name, slug } = useZone();
  const { date } = useDates();
  const sheet = useRef<HTMLElement>(null);
  const { invitation, code } = made;
  useEffect(() => sheet.current?.focus(), []);
  return (
    <div className={styles['made']}>
      <Notice tone="waiting" answers>
        {t('screen.invite.made')}
      </Notice>
      <article ref={sheet} tabIndex={-1} className={styles['sheet']}>
        <h3>{t('screen.invite.sheet', { zone: name })}</h3>
        <p>
          {t(`screen.role.${invitation.role}`)}
          {invitation.firm && ` · ${invitation.firm.name}`}
        </p>
        <p className={styles['codeLabel']}>{t('screen.invite.sheet.code')}</p>
        <p className={styles['code']}>{code}</p>
        <QrCode text={addressOf(slug, code)} label={t('screen.invite.sheet.qr')} />
        <ol>
          <li>{t('screen.invite.sheet.1', { address: `${globalThis.location.origin}/join` })}</li>
          <li>{t('screen.invite.sheet.2')}</li>
          <li>{t('screen.invite.sheet.3')}</li>
        </ol>
        <p>{t('screen.invite.sheet.until', { date: date(invitation.expiresAt) })}</p>
      </article>
      <Acts>
        <Button kind="primary" onClick={() => globalThis.print()}>
          {t('screen.invite.print')}
        </Button>
        <Button onClick={onAnother}>{t('screen.invite.another')}</Button>
      </Acts>
    </div>
  );
};

/** Opens the door with the code filled in; nothing is used up before a button is pressed there. */
const addressOf = (zone: string, code: string): string =>
  `${globalThis.location.origin}/join?${new URLSearchParams({ zone, code }).toString()}`;
