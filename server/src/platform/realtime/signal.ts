import type { SealedLine } from '@communaux/shared/register';

/** What a screen is told: something about `topic` changed at `seq`; `id` when one thing is concerned. */
export type Signal = { readonly topic: string; readonly id: string | null; readonly seq: number };

/** `booking.made` about facts {booking: …} tells topic `booking` and that id. */
export const signalOf = ({ act, facts, seq }: Pick<SealedLine, 'act' | 'facts' | 'seq'>): Signal => {
  const topic = act.slice(0, act.indexOf('.'));
  const id = facts[topic];
  return { topic, id: typeof id === 'string' ? id : null, seq };
};
