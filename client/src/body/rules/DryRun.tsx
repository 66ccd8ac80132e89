import { useState } from 'react';
import { useQuery } from 'urql';
import type { RuleSet } from '@communaux/shared/body';
import { DryRunDocument, type DryRunQuery } from '../../generated/body.documents.js';
import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Button } from '../../ui/Button.js';
import { Fold } from '../../ui/Fold.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Section.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { isOtherwise, readPastVote } from './dry-run.js';
import { PastVotes } from './PastVotes.js';

/** The last votes counted again under the rule being written, when one asks for it: it takes a moment. */
export const DryRun = ({ rule }: { readonly rule: RuleSet }) => {
  const t = useTexts('body');
  const { slug } = useZone();
  const [tried, setTried] = useState<RuleSet>();
  const [{ data, error, fetching }, ask] = useQuery({
    query: DryRunDocument,
    variables: { zone: slug, rules: tried },
    pause: tried === undefined,
    requestPolicy: 'network-only',
  });
  return (
    <Section title={t('screen.dry')}>
      <p>{t('screen.dry.sentence')}</p>
      {tried !== undefined && tried !== rule && <Notice answers>{t('screen.dry.again')}</Notice>}
      <div>
        <Button kind={tried === rule ? 'quiet' : 'primary'} busy={fetching} onClick={() => setTried(rule)}>
          {t('screen.dry.count')}
        </Button>
      </div>
      <FailureNotice error={error} retry={() => ask({ requestPolicy: 'network-only' })} />
      {fetching && <Skeleton lines={3} />}
      {data && !fetching && tried === rule && <Told dryRun={data.dryRun} />}
    </Section>
  );
};

const Told = ({ dryRun }: { readonly dryRun: DryRunQuery['dryRun'] }) => {
  const t = useTexts('body');
  const votes = dryRun.polls.map(readPastVote);
  const other = votes.filter(isOtherwise);
  const same = votes.filter((vote) => !isOtherwise(vote));
  if (votes.length === 0) return <Notice answers>{t('screen.dry.empty')}</Notice>;
  return (
    <>
      <Notice
        tone={other.length > 0 ? 'waiting' : 'done'}
        answers
        title={
          other.length > 0
            ? t('screen.dry.changed', { count: other.length })
            : t('screen.dry.same', { count: votes.length })
        }
      />
      <PastVotes votes={other} />
      {same.length > 0 && (
        <Fold summary={t('screen.dry.others', { count: same.length })}>
          <PastVotes votes={same} />
        </Fold>
      )}
      {dryRun.left > 0 && <p>{t('screen.dry.left', { count: dryRun.left })}</p>}
    </>
  );
};
