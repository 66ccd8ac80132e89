import { useState } from 'react';
import type { ConsentKind } from '@communaux/shared/consent';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { LeaveQuestion } from '../../ui/LeaveQuestion.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { useLeaveGuard } from '../../ui/use-leave-guard.js';
import { KindStep } from './KindStep.js';
import { OpenStep } from './OpenStep.js';
import { WordsStep, type ConsentDraft } from './WordsStep.js';

const STEPS = ['kind', 'words', 'open'] as const;

/** What one looks for, in which words, then read again and opened: one question at a time. */
export const NewConsentPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('opening', 'consent', 'vote', 'body');
  const { slug } = useZone();
  const mayOpen = useMemberships().some(({ role, college }) => role === 'agent' || college !== null);
  const [at, setAt] = useState(0);
  const [kind, setKind] = useState<ConsentKind>();
  const [draft, setDraft] = useState<ConsentDraft>({ title: '', text: '', theme: '' });
  const { blocker, letGo } = useLeaveGuard(draft.title !== '' || draft.text !== '');
  const step = STEPS[at] ?? 'kind';
  const title =
    step === 'kind'
      ? t('screen.new')
      : step === 'words'
        ? t(`screen.new.words.${kind ?? 'proposal'}`)
        : t('screen.new.review');
  return (
    <Page
      title={mayOpen ? title : t('screen.new')}
      sentence={step === 'kind' && mayOpen && t('screen.new.kind.sentence')}
      width="text"
      trail={[
        { to: `/z/${slug}/council`, label: t('nav.council') },
        { to: `/z/${slug}/consents`, label: t('screen.consents') },
      ]}
    >
      {!mayOpen && <Notice>{t('screen.new.not-yours')}</Notice>}
      {mayOpen && step === 'kind' && <KindStep value={kind} onChange={setKind} onNext={() => setAt(1)} />}
      {mayOpen && step === 'words' && kind && (
        <WordsStep
          kind={kind}
          draft={draft}
          onChange={setDraft}
          onNext={() => setAt(2)}
          onBack={() => setAt(0)}
        />
      )}
      {mayOpen && step === 'open' && kind && (
        <OpenStep kind={kind} draft={draft} onBack={() => setAt(1)} onOpened={letGo} />
      )}
      <LeaveQuestion blocker={blocker} />
    </Page>
  );
};
