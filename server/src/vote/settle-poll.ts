import { system } from '@communaux/shared/access';
import type { PollId, ZoneId } from '@communaux/shared/kernel';
import { closePoll } from './close-poll.js';
import { countBox, type Desk } from './count-box.js';
import { publishCount, type Published } from './publish-count.js';

const clock = system('clock');

/**
 * Carries a poll as far as time and rule allow: box shut, counted, certified, published. Each step commits by itself and
 * may be told again: killed anywhere, the next call goes on from there.
 */
export const settlePoll = async (desk: Desk, zone: ZoneId, pollId: PollId): Promise<Published | 'later'> => {
  const closing = await desk.works.run(clock, zone, closePoll(pollId));
  if (closing.kind !== 'count') return closing.kind;
  const counted = await countBox(desk, zone, pollId, closing.frozen);
  return desk.works.run(clock, zone, publishCount(pollId, counted));
};
