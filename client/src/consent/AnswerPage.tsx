import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { CONSENT_ANSWERS, LEAST_REASON, type ConsentAnswer } from '@communaux/shared/vote';
import {
  AnswerConsentDocument,
  ConsentDocument,
  type ConsentSheetFragment,
} from '../generated/consent.documents.js';
import { ActForm } from '../platform/act/ActForm.js';
import { WaitingPage } from '../platform/errors/WaitingPage.js';
import { useAct } from '../platform/act/use-act.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { announce } from '../ui/announce.js';
import { ButtonLink } from '../ui/Button.js';
import { LeaveQuestion } from '../ui/LeaveQuestion.js';
import { Notice } from '../ui/Notice.js';
import { Page } from '../ui/Page.js';
import { useLeaveGuard } from '../ui/use-leave-guard.js';
import { ConsentBallot } from '../vote/index.js';
import styles from './consent.module.css';
import { proposedIn } from './reading.js';

/** Where one answers a round: open to whoever may answer now, and tells the others why not. */
export const AnswerPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('consent', 'vote', 'booth');
  const { slug } = useZone();
  const { consent: id = '' } = useParams();
  const [asked, ask] = useQuery({
    query: ConsentDocument,
    variables: { zone: slug, id },
  });
  const consent = asked.data?.consent;
  if (!consent)
    return (
      <WaitingPage
        title={t('screen.consent.answer')}
        asked={asked}
        retry={() => ask({ requestPolicy: 'network-only' })}
      />
    );
  if (consent.acts.includes('answer')) return <AnswerForm consent={consent} />;
  return (
    <Page title={consent.title} width="text">
      <Notice
        tone="refusal"
        title={t('screen.consent.answer.not-now')}
        action={<ButtonLink to={`/z/${slug}/consents/${id}`}>{t('screen.consent.back')}</ButtonLink>}
      >
        <p>{t('screen.consent.answer.not-now.more')}</p>
      </Notice>
    </Page>
  );
};

const REASONED: readonly (ConsentAnswer | undefined)[] = ['objection', 'reservation'];

const AnswerForm = ({ consent }: { readonly consent: ConsentSheetFragment }) => {
  const t = useTexts('consent', 'vote');
  const { slug } = useZone();
  const navigate = useNavigate();
  const { id, title, text, myAnswer } = consent;
  const [answer, setAnswer] = useState(myAnswer?.answer ?? '');
  const [reason, setReason] = useState(myAnswer?.reason ?? '');
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(AnswerConsentDocument, (data) => data.answerConsent);
  const chosen = CONSENT_ANSWERS.find((one) => one === answer);
  const missing = REASONED.includes(chosen) ? Math.max(0, LEAST_REASON - reason.trim().length) : 0;
  const { blocker, letGo } = useLeaveGuard(reason !== (myAnswer?.reason ?? ''));
  const give = async () => {
    setTried(true);
    if (!chosen || missing > 0) return;
    const kept = REASONED.includes(chosen) ? reason : null;
    if (!(await act({ zone: slug, id, answer: chosen, reason: kept }))) return;
    letGo();
    announce(t('screen.consent.answer.given'));
    await navigate(`/z/${slug}/consents/${id}`);
  };
  const nominee = proposedIn(consent)?.nominee;
  return (
    <Page
      title={
        nominee ? t('screen.consent.answer.ask.person', { name: nominee }) : t('screen.consent.answer.ask')
      }
      sentence={title}
      width="text"
      trail={[
        { to: `/z/${slug}/consents`, label: t('screen.consents') },
        { to: `/z/${slug}/consents/${id}`, label: title },
      ]}
    >
      <blockquote className={styles['text']}>{text}</blockquote>
      <ActForm
        verb={t('screen.consent.answer.give')}
        words={['vote', 'consent']}
        acting={acting}
        onSubmit={give}
        more={<ButtonLink to={`/z/${slug}/consents/${id}`}>{t('screen.consent.back')}</ButtonLink>}
      >
        <ConsentBallot
          question={{ method: 'consent' }}
          value={answer}
          onChange={setAnswer}
          error={tried && !chosen && t('screen.consent.answer.missing')}
          reason={reason}
          onReason={setReason}
          reasonError={
            tried && missing > 0 ? t('screen.consent.answer.least', { count: missing }) : undefined
          }
        />
        <p className={styles['meta']}>{t('screen.consent.answer.public')}</p>
      </ActForm>
      <LeaveQuestion blocker={blocker} />
    </Page>
  );
};
