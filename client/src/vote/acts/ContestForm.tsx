import { useState } from 'react';
import { ContestPollDocument } from '../../generated/vote.documents.js';
import { ActNotice } from '../../platform/errors/ActNotice.js';
import { useAct } from '../../platform/graphql/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Button } from '../../ui/Button.js';
import { LongTextField } from '../../ui/fields/LongTextField.js';
import styles from '../vote.module.css';

/** Grounds are asked first: a contest is public, and there is nothing to answer without them. */
export const ContestForm = ({ pollId }: { readonly pollId: string }) => {
  const t = useTexts('result');
  const { slug } = useZone();
  const [grounds, setGrounds] = useState('');
  const [tried, setTried] = useState(false);
  const { act, busy, reasons, error } = useAct(ContestPollDocument, (data) => data.contestPoll);
  const missing = grounds.trim() === '';
  return (
    <form
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing) void act({ zone: slug, poll: pollId, grounds: grounds.trim() });
      }}
    >
      <LongTextField
        label={t('screen.contest.grounds')}
        hint={t('screen.contest.grounds.hint')}
        error={tried && missing && t('screen.contest.grounds.missing')}
        maxLength={4_000}
        value={grounds}
        onChange={setGrounds}
      />
      <ActNotice words={['vote', 'body']} reasons={reasons} error={error} />
      <div>
        <Button type="submit" busy={busy}>
          {t('screen.contest.act')}
        </Button>
      </div>
    </form>
  );
};
