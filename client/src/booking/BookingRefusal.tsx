import { MINUTE, type Reason } from '@communaux/shared/kernel';
import { useFormats } from '../platform/language/use-formats.js';
import { useRefusals, useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Button } from '../ui/Button.js';
import { RefusalNotice, type WordedReason } from '../ui/RefusalNotice.js';
import { groundsOf, nextOf, type NextPossible as Next } from './refusal-grounds.js';

type RefusalProps = {
  readonly title: string;
  readonly reasons: readonly Reason[];
  /** False for the preview, which answers nobody yet. */
  readonly answers?: boolean;
  readonly busy?: boolean;
  /** Books the same thing at the next possible time, for as long as it may last. */
  readonly onNext: (next: Next) => void;
};

/** Every reason of a refusal, each with its article and the vote that adopted it, and one way out. */
export const BookingRefusal = ({ title, reasons, answers = true, busy, onNext }: RefusalProps) => {
  const worded = useWordedReasons(reasons);
  const next = nextOf(reasons);
  return (
    <RefusalNotice
      title={title}
      reasons={worded}
      answers={answers}
      action={next !== null && <NextPossible next={next} busy={busy} onNext={onNext} />}
    />
  );
};

const useWordedReasons = (reasons: readonly Reason[]): readonly WordedReason[] => {
  const t = useTexts('booking');
  const word = useRefusals('booking', 'charter');
  const { slug } = useZone();
  const { day } = useFormats();
  return reasons.map((reason) => {
    const { article, pollId, askFrom } = groundsOf(reason);
    const later = askFrom === null ? '' : ` ${t('booking.refused.ask-from', { when: day(askFrom) })}`;
    const grounds = article && {
      to: `/z/${slug}/charter/${article.id}`,
      label: t('booking.refused.article', { number: article.number, title: article.title }),
    };
    const vote = pollId && { to: `/z/${slug}/polls/${pollId}`, label: t('booking.refused.decision') };
    return {
      words: word(reason) + later,
      links: [grounds, vote].filter((link) => link !== null && link !== ''),
    };
  });
};

type NextProps = { readonly next: Next } & Pick<RefusalProps, 'busy' | 'onNext'>;

const NextPossible = ({ next, busy = false, onNext }: NextProps) => {
  const t = useTexts('booking');
  const { day, hour, duration } = useFormats();
  const when = `${day(next.at)}, ${hour(next.at)}`;
  return (
    <>
      <p>{t('booking.refused.next', { when, length: duration(next.minutes * MINUTE) })}</p>
      <Button kind="primary" busy={busy} onClick={() => onNext(next)}>
        {t('screen.refused.book-next')}
      </Button>
    </>
  );
};
