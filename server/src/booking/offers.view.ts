import { neededFacts, suggestSlots, type Asset } from '@communaux/shared/booking';
import { MINUTE, isRefused, later, type FirmId, type Instant } from '@communaux/shared/kernel';
import { rulesInForce } from '../charter/index.js';
import type { Offer } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { askerOf } from './asker.js';
import { assetsOf } from './asset.view.js';
import { heldOnEach, usedWithin } from './facts.view.js';

export type Search = {
  readonly kind: Asset['kind'];
  readonly from: Instant;
  readonly minutes: number;
  readonly quantity: number;
  readonly firmId: FirmId | null;
};

/** What, when, how long? Three offers at most that would be accepted now, nearest to the wish first. */
export const findOffers =
  ({ kind, from, minutes, quantity, firmId }: Search): UseCase<Offer[]> =>
  async (work) => {
    const who = askerOf(work, firmId);
    const assets = (await assetsOf(work)).filter((asset) => asset.kind === kind);
    const [first] = assets;
    if (isRefused(who) || !first) return [];
    const rules = await rulesInForce(work);
    const wish = { slot: { from, to: later(from, minutes * MINUTE) }, quantity, purpose: '' };
    const needs = neededFacts(rules, { ...wish, assetId: first.id }, first, who);
    const used = await usedWithin(work, who, needs.search);
    const held = await heldOnEach(
      work,
      assets.map(({ id }) => id),
      needs.search,
    );
    const each = assets.map((asset) => ({ asset, held: held.get(asset.id) ?? [] }));
    const offers = suggestSlots({
      assets: each,
      rules,
      wish,
      who,
      used,
      knownUntil: needs.knownUntil,
      now: work.now,
    });
    const byId = new Map(assets.map((asset) => [asset.id, asset]));
    return offers.flatMap(({ assetId, slot }) => {
      const asset = byId.get(assetId);
      return asset ? [{ asset, ...slot }] : [];
    });
  };
