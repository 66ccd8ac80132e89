import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import type { DayNumber } from '@communaux/shared/booking';
import type { FirmId, Instant } from '@communaux/shared/kernel';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { NotFoundPage } from '../platform/errors/NotFoundPage.js';
import { useNow } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { Page } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { useAsker, useSides } from './asker.js';
import { firstPossible } from './decide-here.js';
import { Rules } from './Rules.js';
import { searchOf } from './search.js';
import { Threshold } from './Threshold.js';
import { useCalendar } from './use-calendar.js';
import { Week } from './Week.js';
import { spanRead, weekOf } from './week.js';
import { draftAt, noonOf, type WishDraft } from './wish-draft.js';
import { WishPanel } from './WishPanel.js';

/** A booking on an asset, and its weeks: looking at another week leaves the form as it is. */
export const AssetPage = () => {
  const t = useTexts('booking');
  const { slug, timeZone } = useZone();
  const now = useNow();
  const { asset: id = '' } = useParams();
  const plan = usePlan();
  const calendar = useCalendar(id, plan.span, plan.firmId);
  const { asset, missing, facts, error, refetch } = calendar;
  const who = useAsker(plan.firmId);
  const draft = plan.draft ?? (facts && draftAt(who ? firstPossible(facts, who, now) : now, timeZone));
  // The facts at hand begin by this week; what they let us propose may lie in the next one.
  const { week, away, turn } = useShownWeek(weekOfDraft(draft, now, timeZone), draft?.date);
  const elsewhere = useCalendar(id, spanRead(week, timeZone), plan.firmId, { pause: !away });
  const shown = away ? elsewhere : calendar;
  const booked = () => {
    refetch();
    if (away) elsewhere.refetch();
  };
  if (missing) return <NotFoundPage />;
  return (
    <Page
      title={asset?.name ?? t('screen.book.title')}
      sentence={asset?.about || t('screen.asset.sentence')}
      action={<ButtonLink to={`/z/${slug}/book`}>{t('screen.assets')}</ButtonLink>}
      aside={facts && <Rules rules={facts.rules} />}
    >
      <FailureNotice error={error ?? shown.error} retry={error ? refetch : shown.refetch} />
      {!asset && !error && <Skeleton lines={8} />}
      {asset && draft && who && (
        <WishPanel {...plan} asset={asset} draft={draft} facts={facts} who={who} onBooked={booked} />
      )}
      {asset && !who && <Threshold />}
      {asset && draft && (
        <Week
          facts={shown.facts}
          who={who}
          week={week}
          draft={draft}
          onPick={who ? plan.setDraft : undefined}
          onTurn={turn}
        />
      )}
    </Page>
  );
};

/** What is being planned, from the address then under the hands. Until facts come, it has no draft. */
const usePlan = () => {
  const { timeZone } = useZone();
  const now = useNow();
  const [address] = useSearchParams();
  const [side] = useSides();
  const [start] = useState(() => searchOf(address));
  const [draft, setDraft] = useState<WishDraft | undefined>(
    () => start && draftAt(start.from, timeZone, start),
  );
  const [chosen, setFirmId] = useState<FirmId | null | undefined>(start?.firmId ?? undefined);
  const firmId = chosen === undefined ? (side?.firmId ?? null) : chosen;
  const span = spanRead(weekOfDraft(draft, now, timeZone), timeZone);
  return { draft, setDraft, firmId, setFirmId, span };
};

/** The week looked at: that of the day planned, until another is turned to; a new day planned is shown again. */
const useShownWeek = (planned: readonly DayNumber[], date: string | undefined) => {
  const [turned, setTurned] = useState<{ readonly from: string | undefined; readonly weeks: number }>();
  const weeks = turned && turned.from === date ? turned.weeks : 0;
  return {
    week: planned.map((day) => day + 7 * weeks),
    away: weeks !== 0,
    turn: (by: number) => setTurned({ from: date, weeks: weeks + by }),
  };
};

/** The week of the day that is planned; this one while it is no day. */
const weekOfDraft = (draft: WishDraft | undefined, now: Instant, timeZone: string) =>
  weekOf((draft && noonOf(draft, timeZone)) ?? now, timeZone);
