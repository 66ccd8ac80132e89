import { system } from '@communaux/shared/access';
import type { ZoneId } from '@communaux/shared/kernel';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { SealedLines } from '../platform/sealed-lines.js';
import { readZonePage, type ZonePage } from './zone-page.view.js';

type Kept = { readonly page: Promise<ZonePage>; readonly until: number };

/** Bounds what no register line tells: a booking that ends, a deadline that passes, a line sealed by another node. */
const MAX_AGE_MS = 5_000;
const MOST_ZONES = 1_000;

/**
 * The shared part of each zone's home, read once for everybody and dropped by any register line of the zone. A read
 * under way when a line is sealed still answers those who asked before, and nobody who asks after.
 */
export class ZonePages {
  private readonly kept = new Map<ZoneId, Kept>();

  constructor(private readonly works: Pick<UnitOfWork, 'read'>) {}

  follow(lines: SealedLines): this {
    lines.onEvery(({ zone }) => this.kept.delete(zone as ZoneId));
    return this;
  }

  async of(zone: ZoneId): Promise<ZonePage> {
    const kept = this.kept.get(zone);
    if (kept && kept.until > performance.now()) return kept.page;
    const page = this.works.read(system('home'), zone, readZonePage);
    if (this.kept.size >= MOST_ZONES) this.kept.clear();
    const mine = { page, until: performance.now() + MAX_AGE_MS };
    this.kept.set(zone, mine);
    try {
      return await page;
    } catch (error) {
      // A failure is told to those who waited for it, and kept for nobody else.
      if (this.kept.get(zone) === mine) this.kept.delete(zone);
      throw error;
    }
  }
}
