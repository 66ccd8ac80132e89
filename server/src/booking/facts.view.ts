import type { Asker, Held, Use } from '@communaux/shared/booking';
import { instant, type AssetId, type FirmId, type PersonId, type Slot } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';

type Reader = Pick<Work, 'tx' | 'zoneId'>;
type HeldRow = { from: string; to: string; quantity: number };
type UseRow = HeldRow & {
  assetId: AssetId;
  assetKind: Use['assetKind'];
  personId: PersonId;
  firmId: FirmId | null;
};

const heldOf = ({ from, to, quantity }: HeldRow): Held => ({
  slot: { from: instant(Number(from)), to: instant(Number(to)) },
  quantity,
});

/** What blocks each asset within the slot, buffers included, whoever holds it: one statement for all of them. */
export const heldOnEach = async (
  { tx, zoneId }: Reader,
  assetIds: readonly AssetId[],
  slot: Slot,
): Promise<ReadonlyMap<AssetId, readonly Held[]>> => {
  const rows = await tx.query<HeldRow & { assetId: AssetId }>(
    `select held.asset_id as "assetId", (extract(epoch from lower(held.blocked)) * 1000)::bigint::text as from,
       (extract(epoch from upper(held.blocked)) * 1000)::bigint::text as to, held.quantity
     from unnest($2::uuid[]) as asked (asset_id), allocations_within($1, asked.asset_id,
       tstzrange(to_timestamp($3::bigint / 1000.0), to_timestamp($4::bigint / 1000.0))) as held
     order by lower(held.blocked)`,
    [zoneId, [...assetIds], slot.from, slot.to],
  );
  const held = new Map<AssetId, Held[]>();
  for (const row of rows) {
    const known = held.get(row.assetId);
    if (known) known.push(heldOf(row));
    else held.set(row.assetId, [heldOf(row)]);
  }
  return held;
};

/** What blocks one asset within the slot. */
export const heldWithin = async (reader: Reader, assetId: AssetId, slot: Slot): Promise<readonly Held[]> =>
  (await heldOnEach(reader, [assetId], slot)).get(assetId) ?? [];

/** What counts in the share of the asker's firm, or of the asker where there is no firm. */
export const usedWithin = async ({ tx, zoneId }: Reader, who: Asker, slot: Slot): Promise<Use[]> => {
  const rows = await tx.query<UseRow>(
    `select (extract(epoch from held.starts_at) * 1000)::bigint::text as from,
       (extract(epoch from held.ends_at) * 1000)::bigint::text as to, held.quantity,
       held.asset_id as "assetId", asset.kind as "assetKind", held.person_id as "personId", held.firm_id as "firmId"
     from allocation held join asset on asset.zone_id = held.zone_id and asset.id = held.asset_id
     where held.zone_id = $1 and (held.firm_id = $2 or held.person_id = $3) and held.kind = 'booking'
       and held.released_at is null
       and held.starts_at < to_timestamp($5::bigint / 1000.0) and held.ends_at > to_timestamp($4::bigint / 1000.0)`,
    [zoneId, who.firmId, who.personId, slot.from, slot.to],
  );
  return rows.map(({ assetId, assetKind, personId, firmId, ...row }) => ({
    ...heldOf(row),
    assetId,
    assetKind,
    personId,
    firmId,
  }));
};
