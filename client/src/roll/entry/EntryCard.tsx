import { INVALID, type Question } from '@communaux/shared/vote';
import { AnswerEntryDocument, type EntrySheetFragment } from '../../generated/roll.documents.js';
import type { EntryAnswer } from '../../generated/schema.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Acts } from '../../ui/Acts.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { Card } from '../../ui/Card.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { useBallotLine } from '../../vote/ballot/index.js';
import styles from '../roll.module.css';

type EntryProps = {
  readonly entry: EntrySheetFragment;
  readonly question: Question | null;
  readonly open: boolean;
};

/** A ballot typed in: whose, by which door, what it says while it waits, and who answered for it. */
export const EntryCard = ({ entry, question, open }: EntryProps) => {
  const t = useTexts('entry');
  const { when } = useDates();
  const line = useBallotLine();
  const { name, door, choice, enteredBy, enteredAt, answer, answeredBy, mine } = entry;
  const read = (text: string) => {
    if (text === INVALID) return t('screen.entry.spoilt.read');
    return question === null ? text : line(question, text);
  };
  return (
    <Card
      title={name}
      calling={answer === null && !mine && open}
      meta={`${t(`screen.entry.door.${door}`)} · ${t('screen.entry.by', { name: enteredBy, when: when(enteredAt) })}`}
    >
      {answer !== null && (
        <p>
          <StateBadge state={answer === 'confirmed' ? 'done' : 'refused'}>
            {t(`screen.entry.${answer}`, { name: answeredBy })}
          </StateBadge>
        </p>
      )}
      {choice !== null && (
        <p>
          <strong>{read(choice)}</strong>
        </p>
      )}
      {answer === null && open && <Answering entry={entry} />}
    </Card>
  );
};

const Answering = ({ entry: { id, name, mine } }: Pick<EntryProps, 'entry'>) => {
  const t = useTexts('entry');
  const { slug } = useZone();
  const { act, busy, reasons, error } = useAct(AnswerEntryDocument, (data) => data.answerBallotEntry);
  const give = async (answer: EntryAnswer) => {
    if (await act({ zone: slug, entry: id, answer })) announce(t(`screen.entry.${answer}.said`));
  };
  return (
    <>
      <p className={styles['note']}>{t(mine ? 'screen.entry.mine' : 'screen.entry.confirm.words')}</p>
      <Acts>
        {!mine && (
          <Button
            busy={busy}
            aria-label={t('screen.entry.confirm.of', { name })}
            onClick={() => void give('confirmed')}
          >
            {t('screen.entry.confirm')}
          </Button>
        )}
        <Button
          kind="bare"
          busy={busy}
          aria-label={t('screen.entry.refuse.of', { name })}
          onClick={() => void give('refused')}
        >
          {t('screen.entry.refuse')}
        </Button>
      </Acts>
      <ActNotice words={['roll', 'vote']} reasons={reasons} error={error} />
    </>
  );
};
