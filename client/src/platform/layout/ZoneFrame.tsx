import { Outlet, useParams } from 'react-router';
import { Skeleton } from '../../ui/Skeleton.js';
import { FailurePage } from '../errors/FailurePage.js';
import { NotFoundPage } from '../errors/NotFoundPage.js';
import { TimeZone } from '../language/use-formats.js';
import { LiveZone } from '../live/use-live-signal.js';
import { SessionRoot, type Place } from '../session/SessionRoot.js';
import { ZoneContext } from '../session/session.js';
import { useAccent } from '../theme/ThemeRoot.js';
import { Shell } from './Shell.js';

/** The frame of every page of a zone: its name, its accent, its clock, its live line. */
export const ZoneFrame = () => {
  const { zone: slug = '' } = useParams();
  return <SessionRoot slug={slug}>{(place) => <Framed slug={slug} place={place} />}</SessionRoot>;
};

const Framed = ({ slug, place }: { readonly slug: string; readonly place: Place }) => {
  const zone = place.state === 'here' ? place.zone : undefined;
  useAccent(zone?.accent);
  return (
    <ZoneContext value={zone}>
      <TimeZone value={zone?.timeZone ?? 'Europe/Paris'}>
        <LiveZone value={zone?.slug}>
          <Shell slug={place.state === 'unknown-zone' ? undefined : slug} name={zone?.name}>
            <Inside place={place} />
          </Shell>
        </LiveZone>
      </TimeZone>
    </ZoneContext>
  );
};

const Inside = ({ place }: { readonly place: Place }) => {
  if (place.state === 'here') return <Outlet />;
  if (place.state === 'unknown-zone') return <NotFoundPage inZone={false} />;
  if (place.state === 'failed') return <FailurePage failure={place.failure} retry={place.retry} />;
  return <Skeleton lines={6} />;
};
