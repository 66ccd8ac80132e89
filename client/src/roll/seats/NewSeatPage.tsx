import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useColleges } from '../../body/index.js';
import { AddSeatDocument } from '../../generated/roll.documents.js';
import { useAct } from '../../platform/act/use-act.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { ChoiceField } from '../../ui/fields/ChoiceField.js';
import { SelectField } from '../../ui/fields/SelectField.js';
import { TextField } from '../../ui/fields/TextField.js';
import { Notice } from '../../ui/Notice.js';
import { Page } from '../../ui/Page.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { PAIR_SLOTS } from './slots.js';

/** An agent creates a seat of a college, for one person or for a pair. */
export const NewSeatPage = () => {
  // With the words of its parts: ones that came later would hide the page while they arrive.
  const t = useTexts('seats', 'roll', 'body');
  const { slug } = useZone();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  return (
    <Page
      title={t('screen.seat.new')}
      sentence={t('screen.seat.new.sentence')}
      width="text"
      trail={[
        { to: `/z/${slug}/council`, label: t('nav.council') },
        { to: `/z/${slug}/seats`, label: t('screen.seats') },
      ]}
    >
      {agent ? <SeatForm /> : <Notice>{t('screen.seat.not-yours')}</Notice>}
    </Page>
  );
};

const SeatForm = () => {
  const t = useTexts('seats');
  const { slug } = useZone();
  const navigate = useNavigate();
  const { all } = useColleges();
  const [college, setCollege] = useState('');
  const [label, setLabel] = useState('');
  const [kind, setKind] = useState<'one' | 'pair'>('one');
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(AddSeatDocument, (data) => data.addSeat);
  const collegeId = college || (all[0]?.id ?? '');
  const add = async () => {
    setTried(true);
    if (label.trim() === '') return;
    const slots = kind === 'pair' ? [...PAIR_SLOTS] : [];
    if (!(await act({ zone: slug, input: { collegeId, label: label.trim(), slots } }))) return;
    announce(t('screen.seat.done'));
    await navigate(`/z/${slug}/seats`);
  };
  return (
    <ActForm verb={t('screen.seat.do')} words={['roll', 'body']} acting={acting} onSubmit={add}>
      <SelectField
        label={t('screen.seat.college')}
        options={all.map(({ id, name }) => ({ value: id, label: name }))}
        value={collegeId}
        onChange={setCollege}
      />
      <TextField
        label={t('screen.seat.label')}
        error={tried && label.trim() === '' && t('screen.seat.label.missing')}
        maxLength={120}
        value={label}
        onChange={setLabel}
      />
      <ChoiceField
        label={t('screen.seat.kind')}
        choices={[
          { value: 'one', label: t('screen.seat.kind.one') },
          { value: 'pair', label: t('screen.seat.kind.pair'), hint: t('screen.seat.kind.pair.hint') },
        ]}
        value={kind}
        onChange={setKind}
      />
    </ActForm>
  );
};
