import type { Method } from '@communaux/shared/vote';
import type { Settings } from './poll-draft.js';

/** Settings that are one of a few, with the words of each. */
export const CHOICES = {
  unscored: [
    ['lowest', 'screen.new.unscored.lowest'],
    ['invalid', 'screen.new.unscored.invalid'],
  ],
  duels: [
    ['schulze', 'screen.new.duels.schulze'],
    ['ranked_pairs', 'screen.new.duels.ranked_pairs'],
  ],
  unranked: [
    ['last', 'screen.new.unranked.last'],
    ['no_opinion', 'screen.new.unranked.no_opinion'],
  ],
  strength: [
    ['winning_votes', 'screen.new.strength.winning_votes'],
    ['margins', 'screen.new.strength.margins'],
  ],
  variant: [
    ['scottish', 'screen.new.variant.scottish'],
    ['meek', 'screen.new.variant.meek'],
  ],
  ungraded: [
    ['worst', 'screen.new.ungraded.worst'],
    ['invalid', 'screen.new.ungraded.invalid'],
  ],
  share: [
    ['most_approved', 'screen.new.share.most_approved'],
    ['equal_shares', 'screen.new.share.equal_shares'],
  ],
} as const satisfies { readonly [Name in keyof Settings]?: readonly (readonly [Settings[Name], string])[] };

export type Setting = keyof Settings;

export const isChoice = (name: Setting): name is keyof typeof CHOICES => name in CHOICES;

/** What each method leaves to choose; the others leave nothing. */
export const SETTINGS_OF: { readonly [M in Method]?: readonly Setting[] } = {
  approval: ['most'],
  score: ['lowest', 'highest', 'unscored'],
  schulze: ['duels', 'unranked', 'strength'],
  stv: ['variant'],
  majority_judgment: ['grades', 'ungraded'],
  dots: ['dots', 'perOption'],
  budget: ['most', 'share'],
};
