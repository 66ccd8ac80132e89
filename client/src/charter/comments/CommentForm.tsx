import { useEffect, useRef, useState } from 'react';
import { commentInputSchema } from '@communaux/shared/charter';
import { AddCommentDocument, type RevisionSheetFragment } from '../../generated/charter.documents.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { useSay } from '../use-tongue.js';
import { THE_WHOLE, type About } from './about.js';
import styles from '../revision.module.css';

type CommentFormProps = {
  readonly revision: RevisionSheetFragment;
  readonly about: About;
  readonly onAbout: (about: About) => void;
  readonly onSent: () => void;
};

/** Comments the whole or a passage; selecting words in the text fills the passage, typing them works as well. */
export const CommentForm = ({ revision, about, onAbout, onSent }: CommentFormProps) => {
  const t = useTexts('charter');
  const say = useSay();
  const { slug } = useZone();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const form = useFollowed(about);
  const { act, ...acting } = useAct(AddCommentDocument, (data) => data.addComment);
  const read = commentInputSchema.safeParse({ revisionId: revision.id, text, ...about });
  const wrong = read.success ? undefined : read.error.issues[0]?.message;

  const send = async () => {
    setTried(true);
    if (!read.success) return;
    const { articleId, passage } = about;
    const given = passage.trim() === '' ? null : passage.trim();
    const input = { revisionId: revision.id, articleId, passage: given, text: read.data.text };
    if (!(await act({ zone: slug, input }))) return;
    setText('');
    setTried(false);
    onAbout(THE_WHOLE);
    onSent();
    announce(t('screen.comment.sent'));
  };

  return (
    <ActForm
      ref={form}
      className={styles['form']}
      verb={t('screen.comment.send')}
      words={['charter', 'vote', 'body']}
      acting={acting}
      onSubmit={send}
    >
      <h3>{t('screen.comment')}</h3>
      <Subject revision={revision} about={about} onAbout={onAbout} />
      <LongTextField
        label={t('screen.comment.text')}
        error={tried && wrong !== undefined && say(wrong)}
        value={text}
        onChange={setText}
      />
    </ActForm>
  );
};

const Subject = ({ revision, about, onAbout }: Omit<CommentFormProps, 'onSent'>) => {
  const t = useTexts('charter');
  const whole = { value: '', label: t('screen.comment.whole') };
  const articles = revision.changes.map(({ articleId, number, after: { title } }) => ({
    value: articleId,
    label:
      number === null ? t('screen.article.new', { title }) : t('screen.article.title', { number, title }),
  }));
  return (
    <>
      <SelectField
        label={t('screen.comment.about')}
        options={[whole, ...articles]}
        value={about.articleId ?? ''}
        onChange={(id) => onAbout({ articleId: id || null, passage: '' })}
      />
      {about.articleId !== null && (
        <TextField
          label={t('screen.comment.words')}
          hint={t('screen.comment.words.hint')}
          value={about.passage}
          onChange={(passage) => onAbout({ ...about, passage })}
          optional
        />
      )}
    </>
  );
};

/** Choosing a passage far above brings the reader to the form. */
const useFollowed = ({ articleId, passage }: About) => {
  const form = useRef<HTMLFormElement>(null);
  const chosen = articleId !== null && passage !== '' ? `${articleId} ${passage}` : '';
  const before = useRef('');
  useEffect(() => {
    const byHand = form.current?.contains(document.activeElement);
    if (chosen !== '' && chosen !== before.current && !byHand)
      form.current?.querySelector('textarea')?.focus();
    before.current = chosen;
  }, [chosen]);
  return form;
};
