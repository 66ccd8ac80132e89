import { startingRuleSet } from '@communaux/shared/body';
import { refuse, type BodyId, type CollegeId, type Refused } from '@communaux/shared/kernel';
import type { UseCase, Work } from '../../platform/database/work.js';
import { fold } from '../../platform/database/fold.js';
import { zoneById, type ZoneRow } from '../zone.view.js';
import { CHARTER_SKELETON } from './charter-skeleton.js';
import { FIVE_COLLEGES } from './five-colleges.js';
import { addBody, addFoundingArticles, addZone, authorityExists, slugTaken } from './founding.store.js';

export type Founding = {
  readonly name: string;
  /** Made from the name when absent. */
  readonly slug: string | null;
  /** SIREN of its authority, already enrolled. */
  readonly siren: string;
  /** CNIG identifier of its site, when known: imports then refuse every other site from the first line. */
  readonly siteId: string | null;
  /** With four articles to begin from. */
  readonly charter: boolean;
};

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** "Les Saulaies (nord)" → "les-saulaies-nord". */
export const slugOf = (name: string): string =>
  fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);

/** A zone with its body, five colleges of equal weight and rules that the linter finds nothing to say of. */
export const foundZone =
  (founding: Founding): UseCase<ZoneRow | Refused> =>
  async (work) => {
    const slug = founding.slug ?? slugOf(founding.name);
    if (!SLUG.test(slug) || slug.length > 60) return refuse('zone-slug-form', { slug });
    if (!(await authorityExists(work, founding.siren)))
      return refuse('authority-unknown', { siren: founding.siren });
    const taken = refuse('zone-slug-taken', { slug });
    if (await slugTaken(work, slug)) return taken;
    if (!(await addZone(work, { ...founding, slug })))
      return founding.siteId === null ? taken : refuse('site-taken', { site: founding.siteId });
    await foundBody(work);
    if (founding.charter)
      await addFoundingArticles(
        work,
        CHARTER_SKELETON.map((article) => ({ id: work.newId(), ...article })),
      );
    work.record({ act: 'zone.created', facts: { zone: work.zoneId, authority: founding.siren } });
    return zoneById(work);
  };

const foundBody = (work: Work): Promise<void> => {
  const colleges = FIVE_COLLEGES.map((college) => ({ ...college, id: work.newId<CollegeId>() }));
  const rules = startingRuleSet(colleges);
  return addBody(work, { id: work.newId<BodyId>(), name: 'Conseil de zone', colleges, rules });
};
