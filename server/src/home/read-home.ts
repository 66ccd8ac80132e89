import { isMember, type Actor } from '@communaux/shared/access';
import type { ZoneId } from '@communaux/shared/kernel';
import type { Home } from '../generated/schema.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { readMyPart } from './my-part.view.js';
import type { ZonePages } from './zone-pages.js';

type Sources = { readonly works: Pick<UnitOfWork, 'read'>; readonly pages: ZonePages };

/** The home of a zone: one statement for everybody, kept in memory, and one small one for a member's own part. */
export const readHome = async ({ works, pages }: Sources, actor: Actor, zone: ZoneId): Promise<Home> => {
  if (!isMember(actor, zone)) return { minutes: 0, needsYou: [], ...(await pages.of(zone)) };
  const [{ happening, decided }, { booking, ...mine }] = await Promise.all([
    pages.of(zone),
    works.read(actor, zone, readMyPart),
  ]);
  return { ...mine, happening: booking ? [booking, ...happening] : happening, decided };
};
