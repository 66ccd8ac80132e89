import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { RollNamesDocument } from '../../generated/roll.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Page } from '../../ui/Page.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { CorrectForm } from './CorrectForm.js';

/** Asks for a correction of the roll of an open vote. */
export const CorrectPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('roll', 'vote');
  const word = useRefusals('vote');
  const { slug } = useZone();
  const { poll = '' } = useParams();
  const [{ data, error }] = useQuery({ query: RollNamesDocument, variables: { zone: slug, poll } });
  return (
    <Page
      title={t('screen.correct')}
      sentence={t('screen.correct.sentence')}
      width="text"
      trail={[
        { to: `/z/${slug}/polls/${poll}`, label: data?.poll?.title ?? '…' },
        { to: `/z/${slug}/polls/${poll}/roll`, label: t('screen.roll') },
      ]}
    >
      <FailureNotice error={error} />
      {!data && !error && <Skeleton lines={5} />}
      {data?.poll?.stage === 'open' && <CorrectForm poll={poll} />}
      {data?.poll && data.poll.stage !== 'open' && (
        <RefusalNotice reasons={[{ words: word({ code: 'amendment-not-open', facts: {} }) }]} />
      )}
    </Page>
  );
};
