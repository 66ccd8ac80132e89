import { useState } from 'react';
import { useQuery } from 'urql';
import type { Question } from '@communaux/shared/vote';
import { useColleges } from '../body/index.js';
import { OpenBallotsDocument, type OpenBallotsQuery } from '../generated/vote.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Button } from '../ui/Button.js';
import { DataTable } from '../ui/DataTable.js';
import { Skeleton } from '../ui/Skeleton.js';
import { useBallotLine } from './ballot/BallotRead.js';

type BallotsProps = { readonly pollId: string; readonly question: Question };

/** Who voted what, when the rule said so before the vote; asked for, since few will read it. */
export const OpenBallots = ({ pollId, question }: BallotsProps) => {
  const t = useTexts('vote', 'result');
  const [shown, setShown] = useState(false);
  return (
    <>
      <p>{t('screen.open-ballots.words')}</p>
      {shown ? (
        <BallotPage pollId={pollId} question={question} after={null} />
      ) : (
        <div>
          <Button onClick={() => setShown(true)}>{t('screen.open-ballots.show')}</Button>
        </div>
      )}
    </>
  );
};

type PageProps = BallotsProps & { readonly after: string | null };

/** One page of ballots, and the next one under it when it is asked for. */
const BallotPage = ({ pollId, question, after }: PageProps) => {
  const t = useTexts('vote', 'result');
  const { slug } = useZone();
  const [more, setMore] = useState(false);
  const [{ data, error }, ask] = useQuery({
    query: OpenBallotsDocument,
    variables: { zone: slug, poll: pollId, after },
  });
  if (error) return <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={4} />;
  const { items = [], next = null } = data.openBallots ?? {};
  return (
    <>
      <BallotTable items={items} question={question} />
      {next !== null && !more && (
        <Button onClick={() => setMore(true)}>{t('screen.open-ballots.more')}</Button>
      )}
      {next !== null && more && <BallotPage pollId={pollId} question={question} after={next} />}
    </>
  );
};

type Item = NonNullable<OpenBallotsQuery['openBallots']>['items'][number];

const BallotTable = ({
  items,
  question,
}: {
  readonly items: readonly Item[];
  readonly question: Question;
}) => {
  const t = useTexts('vote', 'result');
  const { byKey } = useColleges();
  const line = useBallotLine();
  const doorOf = ({ door, castBy }: Item): string => {
    if (door !== 'proxy' && door !== 'paper' && door !== 'hands') return t('screen.door.web');
    return t(`screen.door.${door}`, { name: castBy ?? t('screen.contest.somebody') });
  };
  return (
    <DataTable
      caption={t('screen.open-ballots.caption')}
      captionHidden
      rows={items.map((item, place) => ({ ...item, place }))}
      rowKey={({ place }) => String(place)}
      columns={[
        { key: 'name', title: t('screen.open-ballots.who'), cell: ({ name }) => name ?? '–' },
        {
          key: 'college',
          title: t('screen.college'),
          cell: ({ collegeKey }) => byKey(collegeKey)?.name ?? collegeKey,
        },
        { key: 'choice', title: t('screen.receipt.choice'), cell: ({ choice }) => line(question, choice) },
        { key: 'door', title: t('screen.open-ballots.how'), cell: doorOf },
      ]}
    />
  );
};
