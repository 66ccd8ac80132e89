import { useState } from 'react';
import {
  ReplyInConsentDocument,
  SpeakInConsentDocument,
  type ConsentSheetFragment,
  type RoundSheetFragment,
} from '../generated/consent.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useAct } from '../platform/act/use-act.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Button } from '../ui/Button.js';
import styles from './consent.module.css';
import { phaseOf } from './reading.js';
import { SayForm } from './SayForm.js';

export type WordsKind = 'clarification' | 'reaction';

type WordsProps = {
  readonly consent: ConsentSheetFragment;
  readonly round: RoundSheetFragment;
  readonly kind: WordsKind;
  /** Whether the reader has begun to write. */
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
};

/** Questions with their replies, or reactions; and where to add one's own, in their time. */
export const WordsList = ({ consent, round, kind, writing, onWriting }: WordsProps) => {
  const t = useTexts('consent');
  const said = round.words.filter((words) => words.kind === kind);
  const now = round.number === consent.round && phaseOf(consent.phase) === kind;
  const open = now && consent.acts.includes('speak');
  if (said.length === 0 && !now && !writing) return null;
  return (
    <>
      <h3>{t(`screen.words.${kind}`)}</h3>
      {said.length === 0 && <p>{t('screen.words.none')}</p>}
      <ul className={styles['list']}>
        {said.map((words) => (
          <li key={words.id}>
            <Said words={words} mayReply={consent.acts.includes('reply') && kind === 'clarification'} />
          </li>
        ))}
      </ul>
      {(open || writing) && <Speak id={consent.id} kind={kind} late={!now} onWriting={onWriting} />}
    </>
  );
};

type SaidProps = { readonly words: RoundSheetFragment['words'][number]; readonly mayReply: boolean };

const Said = ({ words: { id, author, text, saidAt, reply }, mayReply }: SaidProps) => {
  const t = useTexts('consent');
  const { date } = useDates();
  const [replying, setReplying] = useState(false);
  return (
    <article className={styles['said']}>
      <p className={styles['meta']}>
        {author === null ? date(saidAt) : t('screen.words.by', { name: author, when: date(saidAt) })}
      </p>
      <p className={styles['quote']}>{text}</p>
      {reply !== null && (
        <div className={styles['reply']}>
          <p className={styles['meta']}>{t('screen.words.reply')}</p>
          <p className={styles['quote']}>{reply}</p>
        </div>
      )}
      {mayReply && reply === null && !replying && (
        <p>
          <Button onClick={() => setReplying(true)}>{t('screen.words.reply.do')}</Button>
        </p>
      )}
      {replying && reply === null && <Reply words={id} />}
    </article>
  );
};

type SpeakProps = Pick<WordsProps, 'kind' | 'onWriting'> & { readonly id: string; readonly late: boolean };

const Speak = ({ id, kind, late, onWriting }: SpeakProps) => {
  const t = useTexts('consent');
  const { slug } = useZone();
  const speaking = useAct(SpeakInConsentDocument, (data) => data.speakInConsent);
  return (
    <SayForm
      label={t(kind === 'clarification' ? 'screen.words.ask' : 'screen.words.react')}
      submit={t(`screen.words.send.${kind}`)}
      saying={speaking}
      late={late}
      onWriting={onWriting}
      onSay={(text) => speaking.act({ zone: slug, id, text })}
    />
  );
};

const Reply = ({ words }: { readonly words: string }) => {
  const t = useTexts('consent');
  const { slug } = useZone();
  const replying = useAct(ReplyInConsentDocument, (data) => data.replyInConsent);
  return (
    <SayForm
      label={t('screen.words.reply')}
      submit={t('screen.words.reply.do')}
      saying={replying}
      onSay={(text) => replying.act({ zone: slug, words, text })}
    />
  );
};
