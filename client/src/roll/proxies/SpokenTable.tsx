import { Link } from 'react-router';
import type { MyProxiesQuery } from '../../generated/roll.documents.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { DataTable } from '../../ui/DataTable.js';
import { readQuestion, useBallotLine } from '../../vote/ballot/index.js';

type Spoken = MyProxiesQuery['myProxies']['spoken'][number];

/** Votes in which a voice was carried: what was said in one's name, and whether anything was. */
export const SpokenTable = ({ spoken }: { readonly spoken: readonly Spoken[] }) => {
  const t = useTexts('proxies');
  const { slug } = useZone();
  const said = useSaid();
  return (
    <DataTable
      caption={t('screen.proxies.spoken.caption')}
      captionHidden
      rows={spoken}
      rowKey={({ poll, giver }) => `${poll.id} ${giver}`}
      empty={<p>{t('screen.proxies.spoken.none')}</p>}
      columns={[
        {
          key: 'poll',
          title: t('screen.proxies.spoken.poll'),
          cell: linkIn(slug),
        },
        {
          key: 'voice',
          title: t('screen.proxies.spoken.voice'),
          cell: ({ mine, giver }) => (mine ? t('screen.proxies.spoken.me') : giver),
        },
        {
          key: 'holder',
          title: t('screen.proxies.spoken.holder'),
          cell: ({ mine, holder }) => (mine ? holder : t('screen.proxies.spoken.me')),
        },
        { key: 'choice', title: t('screen.proxies.spoken.choice'), cell: said },
      ]}
    />
  );
};

const linkIn = (slug: string) => {
  const link = ({ poll }: Spoken) => <Link to={`/z/${slug}/polls/${poll.id}`}>{poll.title}</Link>;
  return link;
};

const useSaid = () => {
  const t = useTexts('proxies');
  const { past } = useDates();
  const line = useBallotLine();
  return ({ choice, questionForm, castAt, inPerson, closesAt }: Spoken): string => {
    const question = readQuestion(questionForm);
    const ballot = choice === null || question === null ? null : line(question, choice);
    if (inPerson)
      return [t('screen.proxies.spoken.in-person'), ...(ballot === null ? [] : [ballot])].join(' · ');
    if (castAt === null)
      return t(past(closesAt) ? 'screen.proxies.spoken.silent' : 'screen.proxies.spoken.waiting');
    return ballot ?? t('screen.proxies.spoken.hidden');
  };
};
