import { lazy } from 'react';
import type { Question } from '@communaux/shared/vote';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Acts } from '../ui/Acts.js';
import { Button, ButtonLink } from '../ui/Button.js';
import { Facts } from '../ui/Facts.js';
import { Later } from '../ui/Later.js';
import { Notice } from '../ui/Notice.js';
import { useBallotLine } from './ballot/BallotRead.js';
import { CarriedRead } from './mandates/CarriedRead.js';
import type { Filled, Receipt } from './use-casting.js';
import { Hash } from './Hash.js';
import styles from './booth.module.css';

/** Fetched once the ballot is cast. */
const BallotLine = lazy(() => import('./BallotLine.js').then((file) => ({ default: file.BallotLine })));

type ReceiptProps = Pick<Filled, 'mandates'> & {
  readonly poll: PollSheetFragment;
  readonly question: Question;
  /** One's own first, where there is one. */
  readonly receipts: readonly Receipt[];
  /** Whether one of the ballots is the reader's own. */
  readonly own: boolean;
  readonly onAgain: () => void;
};

/** Third step: it is done, here is the receipt, and it can be done again until the close. */
export const ReceiptStep = (props: ReceiptProps) => {
  const { poll, question, mandates, receipts, own, onAgain } = props;
  const t = useTexts('vote', 'booth');
  const { slug } = useZone();
  const { when } = useDates();
  const { list } = useFormats();
  const line = useBallotLine();
  const [receipt] = receipts;
  if (!receipt) return null;
  const kept = new Map(receipts.map(({ onBehalfOf, choice }) => [onBehalfOf ?? '', choice]));
  const came = mandates.filter(({ id }) => !kept.has(id)).map(({ name }) => name);
  return (
    <div className={styles['step']}>
      <Notice tone="done" answers title={t('screen.booth.done')}>
        {t('screen.booth.again', { when: when(poll.closesAt) })}
      </Notice>
      <Facts
        of={[
          [t('screen.receipt.choice'), line(question, receipt.choice)],
          [t('screen.receipt.number'), t('screen.receipt.nth', { count: receipt.number })],
          [t('screen.receipt.at'), when(receipt.castAt)],
          [t('screen.receipt.hash'), <Hash key="hash" text={receipt.frozenHash} />],
        ]}
      />
      <CarriedRead
        mandates={mandates.filter(({ id }) => kept.has(id))}
        exceptions={kept}
        question={question}
        own={receipt.choice}
      />
      {came.length > 0 && <p>{t('screen.mandates.came', { names: list(came) })}</p>}
      {own && (
        <Later>
          <BallotLine pollId={poll.id} />
        </Later>
      )}
      <Acts wide>
        <ButtonLink kind="primary" to={`/z/${slug}/polls/${poll.id}`}>
          {t('screen.booth.follow')}
        </ButtonLink>
        <Button onClick={onAgain}>{t('screen.booth.change')}</Button>
      </Acts>
    </div>
  );
};
