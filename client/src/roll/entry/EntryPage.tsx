import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { EntriesDocument, RollNamesDocument } from '../../generated/roll.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useLiveQuery } from '../../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { CardList } from '../../ui/Card.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { Section } from '../../ui/Section.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { readQuestion } from '../../vote/ballot/index.js';
import { EntryCard } from './EntryCard.js';
import { EntryForm } from './EntryForm.js';

/** The polling desk: ballots given on paper or by show of hands, typed in by one and confirmed by another. */
export const EntryPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('entry', 'roll', 'vote', 'booth');
  const { slug } = useZone();
  const { poll = '' } = useParams();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const [{ data: names }] = useQuery({ query: RollNamesDocument, variables: { zone: slug, poll } });
  const moves = [`ballot/${poll}`, `poll/${poll}`];
  const { data, error, refetch } = useLiveQuery(EntriesDocument, { zone: slug, poll }, moves);
  const sheet = names?.poll;
  const question = sheet ? readQuestion(sheet.questionForm) : null;
  const entries = data?.ballotEntries ?? [];
  const waiting = entries.filter(({ answer }) => answer === null);
  const answered = entries.filter(({ answer }) => answer !== null);
  const open = sheet?.stage === 'open';
  return (
    <Page
      title={t('screen.entry')}
      sentence={t('screen.entry.sentence')}
      width="text"
      trail={[
        { to: `/z/${slug}/polls/${poll}`, label: sheet?.title ?? '…' },
        { to: `/z/${slug}/polls/${poll}/roll`, label: t('screen.roll') },
      ]}
    >
      <FailureNotice error={error} retry={refetch} />
      {!data && !error && <Skeleton lines={5} />}
      {sheet && !open && <Notice tone="waiting">{t('screen.entry.not-open')}</Notice>}
      {data && (
        <Section title={t('screen.entry.waiting')}>
          {waiting.length === 0 && <p>{t('screen.entry.waiting.none')}</p>}
          <CardList>
            {waiting.map((entry) => (
              <EntryCard key={entry.id} entry={entry} question={question} open={open} />
            ))}
          </CardList>
        </Section>
      )}
      {open && question && agent && (
        <Section title={t('screen.entry.new')}>
          <EntryForm poll={poll} question={question} />
        </Section>
      )}
      {open && !agent && <p>{t('screen.entry.teller-only')}</p>}
      {answered.length > 0 && (
        <Section title={t('screen.entry.done-list')}>
          <CardList>
            {answered.map((entry) => (
              <EntryCard key={entry.id} entry={entry} question={question} open={open} />
            ))}
          </CardList>
        </Section>
      )}
    </Page>
  );
};
