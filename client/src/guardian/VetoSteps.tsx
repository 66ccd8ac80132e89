import { useState } from 'react';
import { useNavigate } from 'react-router';
import { LEAST_GROUNDS } from '@communaux/shared/vote';
import { GiveVetoDocument, type GuardSheetFragment } from '../generated/guardian.documents.js';
import { useAct } from '../platform/act/use-act.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Acts } from '../ui/Acts.js';
import { announce } from '../ui/announce.js';
import { LongTextField } from '../ui/fields/LongTextField.js';
import { LeaveQuestion } from '../ui/LeaveQuestion.js';
import { Page } from '../ui/Page.js';
import { Button } from '../ui/Button.js';
import { Form } from '../ui/Form.js';
import { useLeaveGuard } from '../ui/use-leave-guard.js';
import { VetoReview } from './VetoReview.js';

type VetoStepsProps = { readonly guard: GuardSheetFragment; readonly title: string };
const STEPS = ['grounds', 'conflict', 'review'] as const;

/** Why, with which interests, then read again: one question at a time. */
export const VetoSteps = ({ guard, title }: VetoStepsProps) => {
  const t = useTexts('guardian');
  const { slug } = useZone();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const [grounds, setGrounds] = useState('');
  const [conflict, setConflict] = useState('');
  const giving = useAct(GiveVetoDocument, (data) => data.giveVeto);
  const step = STEPS[at] ?? 'review';
  const { blocker, letGo } = useLeaveGuard(grounds !== '');
  const give = async () => {
    const variables = { zone: slug, poll: guard.pollId, grounds, conflict: conflict.trim() || null };
    if (!(await giving.act(variables))) return;
    letGo();
    announce(t('screen.veto.done'));
    await navigate(`/z/${slug}/polls/${guard.pollId}`);
  };
  const heading = {
    grounds: 'screen.veto.grounds',
    conflict: 'screen.veto.conflict.ask',
    review: 'screen.veto.review',
  } as const;
  return (
    <Page
      title={t(heading[step])}
      sentence={title}
      width="text"
      trail={[
        { to: `/z/${slug}/votes`, label: t('nav.council') },
        { to: `/z/${slug}/polls/${guard.pollId}`, label: title },
      ]}
    >
      {step === 'grounds' && <GroundsStep value={grounds} onChange={setGrounds} onNext={() => setAt(1)} />}
      {step === 'conflict' && (
        <ConflictStep
          value={conflict}
          onChange={setConflict}
          onNext={() => setAt(2)}
          onBack={() => setAt(0)}
        />
      )}
      {step === 'review' && (
        <VetoReview
          guard={guard}
          grounds={grounds}
          conflict={conflict.trim()}
          giving={giving}
          onGive={() => void give()}
          onBack={() => setAt(0)}
        />
      )}
      <LeaveQuestion blocker={blocker} />
    </Page>
  );
};

type StepProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onNext: () => void;
};

const GroundsStep = ({ value, onChange, onNext }: StepProps) => {
  const t = useTexts('guardian');
  const [tried, setTried] = useState(false);
  const missing = LEAST_GROUNDS - value.trim().length;
  return (
    <Form
      onSubmit={() => {
        setTried(true);
        if (missing <= 0) onNext();
      }}
    >
      <LongTextField
        label={t('screen.veto.your-grounds')}
        hint={t('screen.veto.grounds.hint', { least: LEAST_GROUNDS })}
        error={tried && missing > 0 && t('screen.veto.grounds.left', { count: missing })}
        rows={8}
        maxLength={5_000}
        value={value}
        onChange={onChange}
      />
      <Acts>
        <Button kind="primary" type="submit">
          {t('screen.veto.next')}
        </Button>
      </Acts>
    </Form>
  );
};

const ConflictStep = ({ value, onChange, onNext, onBack }: StepProps & { readonly onBack: () => void }) => {
  const t = useTexts('guardian');
  return (
    <Form onSubmit={onNext}>
      <LongTextField
        optional
        label={t('screen.veto.conflict')}
        hint={t('screen.veto.conflict.hint')}
        rows={4}
        maxLength={2_000}
        value={value}
        onChange={onChange}
      />
      <Acts>
        <Button kind="primary" type="submit">
          {t('screen.veto.next')}
        </Button>
        <Button onClick={onBack}>{t('screen.veto.back')}</Button>
      </Acts>
    </Form>
  );
};
