import type { ConsentSheetFragment, ObjectionSheetFragment } from '../generated/consent.documents.js';
import { LiftObjectionDocument } from '../generated/consent.documents.js';
import { ActNotice } from '../platform/act/ActNotice.js';
import { useAct } from '../platform/act/use-act.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Acts } from '../ui/Acts.js';
import { announce } from '../ui/announce.js';
import { Button } from '../ui/Button.js';
import { StateBadge } from '../ui/StateBadge.js';
import styles from './consent.module.css';
import { ObjectionTest } from './facilitate/ObjectionTest.js';
import { kindOf } from './reading.js';

type ObjectionProps = { readonly consent: ConsentSheetFragment; readonly objection: ObjectionSheetFragment };

/** An objection, its test and its answer: it keeps both for good. */
export const ObjectionItem = ({ consent, objection }: ObjectionProps) => {
  const t = useTexts('consent');
  const { id, place, author, grounds, answer, testedAt, mine } = objection;
  const found = useFound();
  const testing = testedAt === null && consent.acts.includes('test') && !mine;
  return (
    <article className={styles['objection']}>
      <div className={styles['head']}>
        <h4>{t('screen.objection', { place })}</h4>
        <Fate objection={objection} />
      </div>
      {author !== null && <p className={styles['meta']}>{t('screen.objection.by', { name: author })}</p>}
      <blockquote className={styles['quote']}>{grounds}</blockquote>
      {testedAt !== null && (
        <div className={styles['reply']}>
          <p className={styles['meta']}>{t('screen.objection.why', { found: found(objection) })}</p>
          <p className={styles['meta']}>{t('screen.objection.answer')}</p>
          <p className={styles['quote']}>{answer}</p>
        </div>
      )}
      {consent.acts.includes(`lift:${id}`) && <Lift id={id} />}
      {testing && <ObjectionTest kind={kindOf(consent.kind)} objection={objection} />}
    </article>
  );
};

const Fate = ({ objection: { testedAt, liftedAt, valid } }: Pick<ObjectionProps, 'objection'>) => {
  const t = useTexts('consent');
  if (testedAt === null) return <StateBadge state="waiting">{t('screen.objection.waiting')}</StateBadge>;
  if (liftedAt !== null) return <StateBadge state="neutral">{t('screen.objection.lifted')}</StateBadge>;
  return valid ? (
    <StateBadge state="objection">{t('screen.objection.valid')}</StateBadge>
  ) : (
    <StateBadge state="neutral">{t('screen.objection.invalid')}</StateBadge>
  );
};

/** What the test found, in words. */
const useFound = () => {
  const t = useTexts('consent');
  return ({ argued, harmsPurpose, harmsPeople }: ObjectionSheetFragment): string => {
    if (!argued) return t('screen.objection.not-argued');
    const harms = [
      ...(harmsPurpose ? [t('screen.objection.harm.purpose')] : []),
      ...(harmsPeople ? [t('screen.objection.harm.people')] : []),
    ];
    return harms.length === 0 ? t('screen.objection.preference') : harms.join(', ');
  };
};

const Lift = ({ id }: { readonly id: string }) => {
  const t = useTexts('consent');
  const { slug } = useZone();
  const { act, busy, reasons, error } = useAct(LiftObjectionDocument, (data) => data.liftObjection);
  const lift = async () => {
    if (await act({ zone: slug, objection: id })) announce(t('screen.objection.lifted.done'));
  };
  return (
    <Acts>
      <Button busy={busy} onClick={() => void lift()}>
        {t('screen.objection.lift')}
      </Button>
      <ActNotice words={['vote', 'consent']} reasons={reasons} error={error} />
    </Acts>
  );
};
