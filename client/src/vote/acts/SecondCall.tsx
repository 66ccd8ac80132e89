import { lazy } from 'react';
import { Link } from 'react-router';
import type { PollSheetFragment } from '../../generated/vote.documents.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Section.js';
import { Later } from '../../ui/Later.js';

const CallForm = lazy(() => import('./CallForm.js').then((file) => ({ default: file.CallForm })));

/** Where a first call missed its quorum: the second one, or the way to it. */
export const SecondCall = ({ poll }: { readonly poll: PollSheetFragment }) => {
  const t = useTexts('result');
  const { slug } = useZone();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const other = poll.secondCall ?? poll.firstCall;
  return (
    <>
      {other !== null && (
        <Notice>
          <Link to={`/z/${slug}/polls/${other}`}>
            {t(poll.secondCall === null ? 'screen.second-call.first' : 'screen.second-call.second')}
          </Link>
        </Notice>
      )}
      {poll.callableAgain && (
        <Section title={t('screen.second-call')}>
          <p>{t('screen.second-call.words')}</p>
          {agent && (
            <Later>
              <CallForm pollId={poll.id} />
            </Later>
          )}
        </Section>
      )}
    </>
  );
};
