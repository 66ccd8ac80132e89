import { useState } from 'react';
import { EndProxyDocument, type ProxySheetFragment } from '../../generated/roll.documents.js';
import { ActNotice } from '../../platform/act/ActNotice.js';
import { useAct } from '../../platform/act/use-act.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { announce } from '../../ui/announce.js';
import { Button } from '../../ui/Button.js';
import { Card } from '../../ui/Card.js';
import { ConfirmDialog } from '../../ui/ConfirmDialog.js';

/** A voice lent or carried: for which votes, since when, and the way to end it. */
export const ProxyCard = ({ proxy }: { readonly proxy: ProxySheetFragment }) => {
  const t = useTexts('proxies', 'vote');
  const { when, date } = useDates();
  const { giver, holder, mine, scope, theme, poll, givenAt, until, endable } = proxy;
  const since = t('screen.proxies.since', { when: when(givenAt) });
  const life = until === null ? since : `${since}, ${t('screen.proxies.until', { date: date(until) })}`;
  return (
    <Card
      title={mine ? t('screen.proxies.to', { name: holder }) : t('screen.proxies.from', { name: giver })}
      meta={life}
    >
      <p>
        {t(`screen.proxies.scope.${scope}`, {
          theme: theme === null ? '' : t(`screen.theme.${theme}`),
          title: poll?.title,
        })}
      </p>
      {endable ? <EndProxy proxy={proxy} /> : <p>{t('screen.proxies.open')}</p>}
    </Card>
  );
};

const EndProxy = ({ proxy: { id, mine } }: { readonly proxy: ProxySheetFragment }) => {
  const t = useTexts('proxies');
  const { slug } = useZone();
  const [asking, setAsking] = useState(false);
  const { act, busy, reasons, error } = useAct(EndProxyDocument, (data) => data.endProxy);
  const verb = t(mine ? 'screen.proxies.revoke' : 'screen.proxies.give-back');
  const end = async () => {
    const ended = await act({ zone: slug, proxy: id });
    setAsking(false);
    if (ended) announce(t('screen.proxies.ended'));
  };
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{verb}</Button>
      <ActNotice words={['roll', 'vote']} reasons={reasons} error={error} />
      <ConfirmDialog
        open={asking}
        busy={busy}
        title={verb}
        confirm={verb}
        onConfirm={() => void end()}
        onClose={() => setAsking(false)}
      >
        <p>{t('screen.proxies.end.words')}</p>
      </ConfirmDialog>
    </div>
  );
};
