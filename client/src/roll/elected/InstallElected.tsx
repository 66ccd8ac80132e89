import { Link } from 'react-router';
import { InstallationDocument, type InstallationSheetFragment } from '../../generated/roll.documents.js';
import { asReason } from '../../platform/act/use-act.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useRefusals, useTexts } from '../../platform/language/use-texts.js';
import { useLiveQuery } from '../../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../../platform/session/session.js';
import { Notice } from '../../ui/Notice.js';
import { Section } from '../../ui/Section.js';
import { ElectedPlaces } from './ElectedPlaces.js';
import { InstallForm } from './InstallForm.js';
import { Tickets } from './Tickets.js';
import { What } from './What.js';

type ElectedProps = { readonly pollId: string; readonly counted: boolean };

/** Who stands, for members to read before they vote; then whom the count gives which place, for an agent to install. */
export const InstallElected = ({ pollId, counted }: ElectedProps) => {
  const { slug } = useZone();
  const member = useMemberships().length > 0;
  const moves = [`poll/${pollId}`, 'mandate', 'election', 'veto'];
  const asked = { zone: slug, poll: pollId };
  const { data } = useLiveQuery(InstallationDocument, asked, moves, { pause: !member });
  if (!data?.installation) return null;
  const { installation } = data;
  return counted ? <Installation installation={installation} /> : <Tickets installation={installation} />;
};

type InstallationProps = { readonly installation: InstallationSheetFragment };

const Installation = ({ installation }: InstallationProps) => {
  const t = useTexts('seating', 'vote', 'body');
  const { slug } = useZone();
  const { date } = useDates();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  const { installedAt, obstacles, places } = installation;
  if (installedAt !== null)
    return (
      <Section title={t('screen.install')}>
        <Notice tone="done">{t('screen.install.done.on', { date: date(installedAt) })}</Notice>
        <What installation={installation} />
        <ElectedPlaces places={places} installed />
        <p>
          <Link to={`/z/${slug}/seats`}>{t('screen.install.seats')}</Link>
        </p>
      </Section>
    );
  if (!agent && places.length === 0) return null;
  return (
    <Section title={t('screen.install')}>
      <p>{t(agent ? 'screen.install.words' : 'screen.install.by-agent')}</p>
      <What installation={installation} />
      {agent && obstacles.length > 0 && <Obstacles obstacles={obstacles} />}
      {agent && obstacles.length === 0 ? (
        <InstallForm installation={installation} />
      ) : (
        <ElectedPlaces places={places} />
      )}
    </Section>
  );
};

const Obstacles = ({ obstacles }: Pick<InstallationSheetFragment, 'obstacles'>) => {
  const word = useRefusals('seating', 'vote');
  return (
    <Notice tone="waiting">
      {obstacles.map((one) => (
        <p key={word(asReason(one))}>{word(asReason(one))}</p>
      ))}
    </Notice>
  );
};
