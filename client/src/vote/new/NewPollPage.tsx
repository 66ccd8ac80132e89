import { lazy, useState } from 'react';
import { DAY, later } from '@communaux/shared/kernel';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { toWall } from '../../platform/language/wall-time.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { Later } from '../../ui/Later.js';
import { LeaveQuestion } from '../../ui/LeaveQuestion.js';
import { useLeaveGuard } from '../../ui/use-leave-guard.js';
import { startingKept } from './kept-draft.js';
import { startingSettings, type PollDraft } from './poll-draft.js';
import { startingSeating } from './seating-draft.js';
import { PollForm } from './PollForm.js';

/** Fetched once something is written. */
const PollReview = lazy(() => import('./PollReview.js').then((file) => ({ default: file.PollReview })));

const DAYS_OPEN = 7;

/** A vote on anything: write it, read it again, announce it. */
export const NewPollPage = () => {
  // With the words of its parts: ones that came later would hide the form for a moment, under somebody's fingers.
  const t = useTexts('polls', 'vote', 'booth', 'result', 'seating', 'body');
  const { slug } = useZone();
  const mayPropose = useMemberships().some(({ role, college }) => role === 'agent' || college !== null);
  const [start] = useState(useStart());
  const [draft, setDraft] = useState(start);
  const [step, setStep] = useState<'write' | 'review'>('write');
  const { blocker, letGo } = useLeaveGuard(draft !== start);
  const trail = [
    { to: `/z/${slug}/council`, label: t('nav.council') },
    { to: `/z/${slug}/votes`, label: t('screen.polls') },
  ];
  if (!mayPropose)
    return (
      <Page title={t('screen.new')} trail={trail} width="text">
        <Notice>{t('screen.new.not-yours')}</Notice>
      </Page>
    );
  return (
    <Page
      title={t(step === 'write' ? 'screen.new' : 'screen.new.review')}
      sentence={t(step === 'write' ? 'screen.new.sentence' : 'screen.new.review.sentence')}
      trail={trail}
      width="text"
    >
      {step === 'write' ? (
        <PollForm draft={draft} onChange={setDraft} onReview={() => setStep('review')} />
      ) : (
        <Later lines={6}>
          <PollReview draft={draft} onBack={() => setStep('write')} onSent={letGo} />
        </Later>
      )}
      <LeaveQuestion blocker={blocker} />
    </Page>
  );
};

const useStart = (): PollDraft => {
  const t = useTexts('polls');
  const { timeZone } = useZone();
  const { now } = useDates();
  return {
    asked: '',
    aim: undefined,
    method: undefined,
    options: [1, 2].map((id) => ({ id, label: '', cost: undefined })),
    none: false,
    places: 2,
    kept: startingKept(t('screen.new.kept.authority'), t('screen.new.kept.firm')),
    seating: startingSeating,
    envelope: undefined,
    settings: startingSettings(t('screen.new.grades.usual')),
    opensAt: '',
    closesAt: `${toWall(later(now, DAYS_OPEN * DAY), timeZone).slice(0, 10)}T18:00`,
    liveResults: false,
    theme: 'other',
  };
};
