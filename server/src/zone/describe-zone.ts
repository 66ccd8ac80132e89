import type { z } from 'zod';
import { checkAccent } from '@communaux/shared/accent';
import { isRefused, type Refused } from '@communaux/shared/kernel';
import type { zoneWordsSchema } from '@communaux/shared/zone';
import type { UseCase } from '../platform/database/work.js';
import { storeWords } from './zone.store.js';
import { zoneById, type ZoneRow } from './zone.view.js';

/** Gives the zone its name, its words and its accent. An accent that could not be read on paper is refused. */
export const describeZone =
  (words: z.output<typeof zoneWordsSchema>): UseCase<ZoneRow | Refused> =>
  async (work) => {
    const accent = checkAccent(words.accent);
    if (isRefused(accent)) return accent;
    await storeWords(work, { ...words, accent: accent.hex });
    work.record({ act: 'zone.described', facts: { zone: work.zoneId } });
    return zoneById(work);
  };
