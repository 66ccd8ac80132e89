import { useState } from 'react';
import { useNavigate } from 'react-router';
import { GiveProxyDocument } from '../../generated/roll.documents.js';
import { useAct } from '../../platform/act/use-act.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { fromWall, toWall } from '../../platform/language/wall-time.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { DateTimeField } from '../../ui/fields/DateTimeField.js';
import { ActForm } from '../../platform/act/ActForm.js';
import { HolderField } from './HolderField.js';
import { ScopeFields, WHOLE, type Poll, type Scope } from './ScopeFields.js';

type FormProps = { readonly polls: readonly Poll[]; readonly poll: string };

export const GiveForm = ({ polls, poll }: FormProps) => {
  const t = useTexts('proxies');
  const { slug, timeZone } = useZone();
  const navigate = useNavigate();
  const { now } = useDates();
  const [holder, setHolder] = useState('');
  const [scope, setScope] = useState<Scope>(
    polls.some(({ id }) => id === poll) ? { ...WHOLE, kind: 'poll', poll } : WHOLE,
  );
  const [wall, setWall] = useState('');
  const [tried, setTried] = useState(false);
  const { act, ...acting } = useAct(GiveProxyDocument, (data) => data.giveProxy);
  // Until the end of that day, on the zone's clock.
  const until = wall === '' ? null : fromWall(`${wall}T23:59`, timeZone);
  const wrong = until === undefined || (until !== null && until <= now);
  const give = async () => {
    setTried(true);
    if (holder === '' || wrong) return;
    const input = {
      holder,
      theme: scope.kind === 'theme' ? scope.theme : null,
      poll: scope.kind === 'poll' ? scope.poll : null,
      until: until === null ? null : new Date(until).toISOString(),
    };
    const given = await act({ zone: slug, input });
    if (!given) return;
    announce(t('screen.give.done', { name: given.holder }));
    await navigate(`/z/${slug}/proxies`);
  };
  return (
    <ActForm verb={t('screen.give.do')} words={['roll', 'vote', 'body']} acting={acting} onSubmit={give}>
      <HolderField
        value={holder}
        error={tried && holder === '' && t('screen.give.holder.missing')}
        onChange={setHolder}
      />
      <ScopeFields polls={polls} scope={scope} onChange={setScope} />
      <DateTimeField
        label={t('screen.give.until')}
        hint={t('screen.give.until.hint')}
        error={tried && wrong && t('screen.give.until.wrong')}
        optional
        only="date"
        min={toWall(now, timeZone).slice(0, 10)}
        value={wall}
        onChange={setWall}
      />
    </ActForm>
  );
};
