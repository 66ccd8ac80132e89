import { useQuery } from 'urql';
import {
  MySessionsDocument,
  RevokeSessionDocument,
  type MySessionsQuery,
} from '../../generated/account.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { Lines } from '../../ui/Lines.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Section } from '../../ui/Section.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { StateBadge } from '../../ui/StateBadge.js';
import styles from '../account.module.css';

/** Every device on which one is signed in, each of which can be signed out from here. */
export const Sessions = () => {
  const t = useTexts('account');
  const [{ data, error }, ask] = useQuery({ query: MySessionsDocument, requestPolicy: 'cache-and-network' });
  const again = () => ask({ requestPolicy: 'network-only' });
  return (
    <Section title={t('screen.me.sessions')}>
      <FailureNotice error={error} retry={again} />
      {!data && !error && <Skeleton lines={2} />}
      {data && (
        <Lines>
          {data.mySessions.map((session) => (
            <SessionLine key={session.id} session={session} onEnded={again} />
          ))}
        </Lines>
      )}
    </Section>
  );
};

type LineProps = {
  readonly session: MySessionsQuery['mySessions'][number];
  readonly onEnded: () => void;
};

const SessionLine = ({ session: { id, door, device, seenAt, current }, onEnded }: LineProps) => {
  const t = useTexts('account');
  const word = useRefusals('account');
  const { when } = useDates();
  const { act, busy, reasons, error } = useAct(RevokeSessionDocument, (data) => data.revokeSession);
  const end = async () => {
    if (!(await act({ id }))) return;
    announce(t('screen.me.session.ended'));
    onEnded();
  };
  return (
    <li className={styles['line']}>
      <span className={styles['words']}>
        <strong>{device}</strong>
        <span>{t('screen.me.session.meta', { door: doorWords(t, door), when: when(seenAt) })}</span>
      </span>
      {current ? (
        <StateBadge state="mine">{t('screen.me.session.here')}</StateBadge>
      ) : (
        <Button
          busy={busy}
          aria-label={t('screen.me.session.end.label', { device, when: when(seenAt) })}
          onClick={() => void end()}
        >
          {t('screen.me.session.end')}
        </Button>
      )}
      {reasons.length > 0 && <RefusalNotice reasons={reasons.map((reason) => ({ words: word(reason) }))} />}
      <FailureNotice error={error} retry={() => void end()} />
    </li>
  );
};

const DOORS = ['email', 'passkey', 'invitation', 'oidc', 'demo'] as const;

/** A door that this page does not know yet is shown by its own name. */
const doorWords = (t: ReturnType<typeof useTexts<'account'>>, door: string): string => {
  const known = DOORS.find((one) => one === door);
  return known ? t(`door.${known}`) : door;
};
