import { useState } from 'react';
import { ASSISTED_DOORS, type AssistedDoor } from '@communaux/shared/roll';
import { INVALID, type Question } from '@communaux/shared/vote';
import { EnterBallotDocument } from '../../generated/roll.documents.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { CheckField } from '../../ui/fields/CheckField.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { BallotField } from '../../vote/ballot/index.js';
import { ActForm } from '../../platform/act/ActForm.js';
import styles from '../roll.module.css';
import { ElectorField } from './ElectorField.js';

type FormProps = { readonly poll: string; readonly question: Question };

/** Types in one ballot: how it was given, by whom, and what it says. */
export const EntryForm = ({ poll, question }: FormProps) => {
  const t = useTexts('entry');
  const { slug } = useZone();
  const [door, setDoor] = useState<AssistedDoor>();
  const [person, setPerson] = useState('');
  const [choice, setChoice] = useState('');
  const [tried, setTried] = useState(false);
  const [typed, setTyped] = useState(0);
  const spoilt = choice === INVALID;
  const { act, ...acting } = useAct(EnterBallotDocument, (data) => data.enterBallot);
  const enter = async () => {
    setTried(true);
    if (door === undefined || person === '' || choice === '') return;
    const entered = await act({ zone: slug, input: { poll, person, door, choice } });
    if (!entered) return;
    announce(t('screen.entry.done', { name: entered.name }));
    // The next paper of the pile came by the same door.
    setPerson('');
    setChoice('');
    setTried(false);
    setTyped(typed + 1);
  };
  return (
    <ActForm verb={t('screen.entry.do')} words={['roll', 'vote']} acting={acting} onSubmit={enter}>
      <ChoiceField
        label={t('screen.entry.door')}
        error={tried && door === undefined && t('screen.entry.door.missing')}
        choices={ASSISTED_DOORS.map((value) => ({ value, label: t(`screen.entry.door.${value}`) }))}
        value={door}
        onChange={setDoor}
      />
      <ElectorField
        key={typed}
        poll={poll}
        value={person}
        error={tried && person === '' && t('screen.entry.who.missing')}
        onChange={setPerson}
      />
      <fieldset className={styles['ballot']} aria-label={t('screen.entry.ballot')}>
        {!spoilt && <BallotField key={typed} question={question} value={choice} onChange={setChoice} />}
        <CheckField
          label={`${t('screen.entry.spoilt')} · ${t('screen.entry.spoilt.hint')}`}
          checked={spoilt}
          error={tried && choice === '' && t('screen.entry.ballot.missing')}
          onChange={(checked) => setChoice(checked ? INVALID : '')}
        />
      </fieldset>
    </ActForm>
  );
};
