import { FailureNotice } from '../../platform/errors/FailureNotice.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { Facts } from '../../ui/Facts.js';
import { Notice } from '../../ui/Notice.js';
import { RefusalNotice } from '../../ui/RefusalNotice.js';
import { Skeleton } from '../../ui/Skeleton.js';
import { Hash } from '../Hash.js';
import { useRegisterLine, type RegisterLine } from './use-register-line.js';

type FoundProps = { readonly pollId: string; readonly retry: () => void };

/** Where the reader's vote is in the register, and what this browser has checked of it. */
export const BallotLineFound = ({ pollId, retry }: FoundProps) => {
  const t = useTexts('proof');
  const word = useRefusals('proof');
  const line = useRegisterLine(pollId);
  if (line.kind === 'seeking') return <Skeleton lines={3} />;
  if (line.kind === 'failed') return <FailureNotice error={line.error} retry={retry} />;
  if (line.kind === 'refused')
    return (
      <RefusalNotice
        title={t('screen.line.none')}
        reasons={line.reasons.map((reason) => ({ words: word(reason) }))}
      />
    );
  return (
    <>
      {line.kind === 'checked' ? (
        <Checked line={line} />
      ) : (
        <Notice tone="refusal" answers>
          {t('screen.line.no-crypto')}
        </Notice>
      )}
      <p>
        <a href={asFile(line.file)} download={`communaux-line-${line.seq}.json`}>
          {t('screen.line.keep')}
        </a>
      </p>
    </>
  );
};

const Checked = ({ line }: { readonly line: Extract<RegisterLine, { readonly kind: 'checked' }> }) => {
  const t = useTexts('proof');
  const word = useRefusals('proof');
  const { when } = useDates();
  const { faults, proof, seq } = line;
  if (faults.length > 0)
    return (
      <RefusalNotice
        title={t('screen.line.changed')}
        reasons={faults.map((fault) => ({ words: word(fault) }))}
        action={t('screen.line.changed.todo')}
      />
    );
  const count = proof.seal.lastSeq - proof.seal.firstSeq + 1;
  const others = t('screen.line.others', { count: count - 1 });
  return (
    <>
      <Notice tone="done" answers title={t('screen.line.found', { seq })}>
        <p>{t('screen.line.checked', { count, others, batch: proof.seal.number })}</p>
        <p>{t('screen.line.says', { when: when(castAt(proof.text)) })}</p>
      </Notice>
      <Facts of={[[t('screen.line.seal'), <Hash key="hash" text={proof.seal.hash} />]]} />
    </>
  );
};

/** When a line says that its act was done. */
const castAt = (text: string): string => new Date(Number(/"at":(\d+)/.exec(text)?.[1])).toISOString();

const asFile = (file: string): string => `data:application/json;charset=utf-8,${encodeURIComponent(file)}`;
