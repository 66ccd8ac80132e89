// <output> holds words, not the lists and buttons of a refusal.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import type { BookingDecision } from '@communaux/shared/booking';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Notice } from '../ui/Notice.js';
import { BookingRefusal } from './BookingRefusal.js';
import { nextOf, type NextPossible } from './refusal-grounds.js';

type PreviewProps = {
  readonly decision: BookingDecision | false | undefined;
  /** The facts of that week are on their way. */
  readonly pending: boolean;
  readonly busy: boolean;
  readonly onNext: (next: NextPossible) => void;
};

/** What the rules in force say of the slot in the form, before anything is sent. Read out politely as it changes. */
export const Preview = ({ decision, pending, busy, onNext }: PreviewProps) => {
  const t = useTexts('booking');
  return (
    <div role="status">
      {pending && <Notice>{t('screen.preview.checking')}</Notice>}
      {!pending && decision && decision.kind === 'accepted' && <Accepted under={decision.under} />}
      {!pending && decision && decision.kind === 'refused' && (
        <>
          <BookingRefusal
            title={t('screen.preview.no')}
            answers={false}
            reasons={decision.reasons}
            busy={busy}
            onNext={onNext}
          />
          {onlyTaken(decision) && nextOf(decision.reasons) === null && <p>{t('screen.preview.far')}</p>}
        </>
      )}
    </div>
  );
};

/** Another time would do, if the weeks at hand had one. */
const onlyTaken = ({ reasons }: Extract<BookingDecision, { kind: 'refused' }>): boolean =>
  reasons.every(({ code }) => code === 'taken' || code === 'pool-full');

type AcceptedProps = Pick<Extract<BookingDecision, { kind: 'accepted' }>, 'under'>;

const Accepted = ({ under }: AcceptedProps) => {
  const t = useTexts('booking');
  const { list } = useFormats();
  const numbers = [...new Set(under.map(({ article }) => article.number))];
  return (
    <Notice tone="done" title={t('screen.preview.yes')}>
      <p>
        {numbers.length === 0
          ? t('screen.preview.free')
          : t('screen.preview.under', { count: numbers.length, articles: list(numbers) })}
      </p>
    </Notice>
  );
};
