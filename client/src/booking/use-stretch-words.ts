import type { Asset } from '@communaux/shared/booking';
import { useTexts, type Texts } from '../platform/language/use-texts.js';
import { useMemberships } from '../platform/session/session.js';
import type { State } from '../ui/StateBadge.js';
import type { Stretch, StretchState } from './stretches.js';

/** The pattern that goes with each word, in the list as in the timeline. */
export const patterns: Readonly<Record<StretchState, State>> = {
  free: 'free',
  mine: 'mine',
  held: 'refused',
  hold: 'waiting',
  maintenance: 'objection',
  closure: 'objection',
  closed: 'neutral',
  past: 'neutral',
};

/** A stretch in words: "Libre", "Fournil des Saulaies", "12 libres sur 40, dont 2 à vous". */
export const useStretchWords = (asset: Asset): ((stretch: Stretch) => string) => {
  const t = useTexts('booking');
  const member = useMemberships().length > 0;
  return (stretch) => (asset.allocation === 'pool' ? poolWords : unitWords)(t, stretch, asset, member);
};

const unitWords = (t: Texts<'booking'>, { state, firmName }: Stretch, _: Asset, member: boolean): string => {
  if (state === 'mine')
    return firmName === null ? t('screen.state.mine') : t('screen.state.mine.firm', { firm: firmName });
  if (state !== 'held') return t(`screen.state.${state}`);
  // Visitors are given no names; a member sees one wherever a firm is behind.
  if (firmName === null) return t(member ? 'screen.state.held.member' : 'screen.state.held.unnamed');
  return t('screen.state.held.firm', { firm: firmName });
};

const poolWords = (t: Texts<'booking'>, { state, free, mine }: Stretch, { capacity }: Asset): string => {
  if (state === 'closed' || state === 'past') return t(`screen.state.${state}`);
  const words =
    free === 0 ? t('screen.state.full') : t('screen.state.places', { count: free, max: capacity });
  return mine === 0 ? words : t('screen.state.with-mine', { words, count: mine });
};
