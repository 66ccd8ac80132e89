import { LiftRecusalDocument, type RollQuery } from '../../generated/roll.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { Card, CardList } from '../../ui/Card.js';
import { Section } from '../../ui/Section.js';
import styles from '../roll.module.css';

type Recusal = RollQuery['recusals'][number];
type ListProps = { readonly recusals: readonly Recusal[]; readonly poll: string };

/** Who steps back from a vote, and the interest at stake. Nothing where nobody does. */
export const RecusalList = ({ recusals, poll }: ListProps) => {
  const t = useTexts('roll');
  if (recusals.length === 0) return null;
  return (
    <Section title={t('screen.recusals')}>
      <CardList>
        {recusals.map((one) => (
          <RecusalCard key={one.personId} recusal={one} poll={poll} />
        ))}
      </CardList>
    </Section>
  );
};

const RecusalCard = ({ recusal, poll }: { readonly recusal: Recusal; readonly poll: string }) => {
  const t = useTexts('roll');
  const { slug } = useZone();
  const { when } = useDates();
  const { act, busy, reasons, error } = useAct(LiftRecusalDocument, (data) => data.liftRecusal);
  const { personId, name, grounds, recordedBy, madeAt, mine } = recusal;
  const lift = async () => {
    if (await act({ zone: slug, poll, person: personId })) announce(t('screen.recusals.lifted'));
  };
  return (
    <Card title={name} meta={`${t('screen.recusals.by', { name: recordedBy })}, ${when(madeAt)}`}>
      <p className={styles['grounds']}>{grounds}</p>
      {mine && (
        <div>
          <Button busy={busy} aria-label={t('screen.recusals.lift.of', { name })} onClick={() => void lift()}>
            {t('screen.recusals.lift')}
          </Button>
        </div>
      )}
      <ActNotice words={['roll', 'vote']} reasons={reasons} error={error} />
    </Card>
  );
};
