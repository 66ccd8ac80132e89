import type { ReactNode } from 'react';
import { useTexts } from '../platform/language/use-texts.js';
import { useMemberships, useSession, useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { Notice } from '../ui/Notice.js';
import { Skeleton } from '../ui/Skeleton.js';

/** What only the authority's agents do here; others are told so, instead of being refused later by the server. */
export const AgentsOnly = ({ children }: { readonly children: ReactNode }) => {
  const t = useTexts('zone');
  const { slug } = useZone();
  const { state } = useSession();
  const agent = useMemberships().some(({ role }) => role === 'agent');
  if (agent) return children;
  if (state === 'unknown') return <Skeleton lines={4} />;
  return (
    <Notice action={<ButtonLink to={`/z/${slug}`}>{t('screen.agents-only.back')}</ButtonLink>}>
      {t('screen.agents-only')}
    </Notice>
  );
};
