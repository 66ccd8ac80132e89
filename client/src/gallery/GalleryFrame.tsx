import { Outlet } from 'react-router';
import { Shell } from '../platform/layout/Shell.js';
import { SessionContext, type Session } from '../platform/session/session.js';
import { useAccent } from '../platform/theme/ThemeRoot.js';

const zone = { id: 'z', slug: 'saulaies', name: 'Zone des Saulaies', accent: '#2E6A3B' };
const session: Session = {
  state: 'signed-in',
  person: { id: 'p', name: 'Amina Belkacem' },
  memberships: [
    { id: 'm', role: 'delegate', zone, firm: { id: 'f', name: 'Boulangerie du Saule' }, college: null },
  ],
};

/** The frame of a zone that exists nowhere. `?accent=1C5A86` dresses it otherwise. */
export const GalleryFrame = () => {
  const asked = new URLSearchParams(location.search).get('accent');
  useAccent(asked ? `#${asked}` : zone.accent);
  return (
    <SessionContext value={session}>
      <Shell slug={zone.slug} name={zone.name}>
        <Outlet />
      </Shell>
    </SessionContext>
  );
};
