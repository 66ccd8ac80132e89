import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { ruleSetSchema } from '@communaux/shared/body';
import type { ConsentKind } from '@communaux/shared/consent';
import { ConsentRulesDocument, OpenConsentDocument } from '../../generated/consent.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Acts } from '../../ui/Acts.js';
import { Button } from '../../ui/Button.js';
import styles from '../consent.module.css';
import type { ConsentDraft } from './WordsStep.js';

type OpenProps = {
  readonly kind: ConsentKind;
  readonly draft: ConsentDraft;
  readonly onBack: () => void;
  readonly onOpened: () => void;
};

/** Read again, with the rule that will be frozen with it. */
export const OpenStep = ({ kind, draft, onBack, onOpened }: OpenProps) => {
  const t = useTexts('opening', 'consent');
  const { slug } = useZone();
  const navigate = useNavigate();
  const { act, busy, reasons, error } = useAct(OpenConsentDocument, (data) => data.openConsent);
  const open = async () => {
    const { title, text, theme } = draft;
    const input = { kind, title, text: kind === 'proposal' ? text : null, theme: theme || null };
    const opened = await act({ zone: slug, input });
    if (opened?.__typename !== 'Consent') return;
    onOpened();
    await navigate(`/z/${slug}/consents/${opened.id}`);
  };
  return (
    <div className={styles['form']}>
      <div className={styles['said']}>
        <h2>{draft.title}</h2>
        {kind === 'proposal' && <p className={styles['quote']}>{draft.text}</p>}
      </div>
      <RuleNow />
      <p>{t('screen.new.frozen')}</p>
      <ActNotice
        words={['consent', 'vote', 'body']}
        reasons={reasons}
        error={error}
        retry={() => void open()}
      />
      <Acts wide>
        <Button kind="primary" busy={busy} onClick={() => void open()}>
          {t('screen.new.open')}
        </Button>
        <Button onClick={onBack}>{t('screen.new.back')}</Button>
      </Acts>
    </div>
  );
};

/** What the body's rule says of a consent, in sentences. */
const RuleNow = () => {
  const t = useTexts('opening', 'consent');
  const { slug } = useZone();
  const [{ data }] = useQuery({ query: ConsentRulesDocument, variables: { zone: slug } });
  const rules = ruleSetSchema.safeParse(data?.body?.ruleSet.rules).data?.consent;
  if (!rules) return null;
  const { rounds, explicitQuorum, fallback, reviewDays } = rules;
  return (
    <ul className={styles['plain']}>
      <li>{t('screen.new.rule.rounds', { count: rounds })}</li>
      <li>{t('screen.new.rule.quorum', { ratio: `${explicitQuorum.num}/${explicitQuorum.den}` })}</li>
      <li>{t(`screen.new.rule.fallback.${fallback}`)}</li>
      <li>{t('screen.new.rule.review', { count: reviewDays })}</li>
    </ul>
  );
};
