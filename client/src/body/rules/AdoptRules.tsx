import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Finding, RuleSet } from '@communaux/shared/body';
import { AdoptRuleSetDocument } from '../../generated/body.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Section } from '../../ui/Section.js';

type AdoptProps = {
  readonly rule: RuleSet;
  readonly changed: boolean;
  readonly findings: readonly Finding[];
  readonly onAdopted: () => void;
};

/** Brings the rule into force. What the linter found must be put right, or kept for a written reason. */
export const AdoptRules = (props: AdoptProps) => {
  const t = useTexts('body');
  const isAgent = useMemberships().some(({ role }) => role === 'agent');
  return (
    <Section title={t('screen.adopt')}>
      {isAgent ? <Adoption {...props} /> : <p>{t('screen.adopt.who')}</p>}
    </Section>
  );
};

const Adoption = ({ rule, changed, findings, onAdopted }: AdoptProps) => {
  const t = useTexts('body');
  const word = useRefusals('body');
  const { slug } = useZone();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const { act, busy, reasons, error } = useAct(AdoptRuleSetDocument, (data) => data.adoptRuleSet);
  const broken = findings.some(({ gravity }) => gravity === 'broken');
  const adopt = async () => {
    const { version: _, ...rules } = rule;
    const done = await act({ zone: slug, rules, overrideReason: reason.trim() || null });
    setAsking(false);
    if (!done) return;
    onAdopted();
    announce(t('screen.adopt.done', { version: done.version }));
    await navigate(`/z/${slug}/council/rules`);
  };
  if (broken) return <p>{t('screen.adopt.broken')}</p>;
  if (!changed) return <p>{t('screen.adopt.unchanged')}</p>;
  return (
    <>
      {findings.length > 0 && (
        <LongTextField
          label={t('screen.adopt.reason')}
          hint={t('screen.adopt.reason.hint')}
          rows={3}
          maxLength={2_000}
          value={reason}
          onChange={setReason}
        />
      )}
      <FailureNotice error={error} />
      {reasons.length > 0 && <RefusalNotice reasons={reasons.map((one) => ({ words: word(one) }))} />}
      <div>
        <Button busy={busy} onClick={() => setAsking(true)}>
          {t('screen.adopt.act')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('screen.adopt.confirm')}
        confirm={t('screen.adopt.act')}
        busy={busy}
        onConfirm={() => void adopt()}
        onClose={() => setAsking(false)}
      >
        {t('screen.adopt.confirm.words')}
      </ConfirmDialog>
    </>
  );
};
