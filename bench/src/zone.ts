import { createHash } from 'node:crypto';
import type { Ground } from './ground.js';

/** Fixed identifiers: the same zone in every run, on every machine. */
export const id = (kind: number, n: number): string =>
  `00000000-0000-7000-8${kind.toString(16).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;

export const ZONE = id(0, 1);
export const SLUG = 'banc';
const secretOf = (member: number): string => `bench-secret-of-member-${member}-never-used-elsewhere`;
export const MEMBERS = 40;
/** The session of one of the members, each delegate of a firm of their own. */
export const cookieOf = (member: number): string => `communaux=${secretOf(1 + (member % MEMBERS))}`;
export const COOKIE = cookieOf(0);

/** The member as the product would see them: in no college, delegate of the first firm. */
export const MEMBER = {
  kind: 'person',
  personId: id(2, 1),
  sessionId: '',
  memberships: [{ zoneId: ZONE, role: 'delegate', firmId: id(1, 1), collegeKey: null }],
};

/** One zone, fifty firms, forty members with a session each, and `assets` docks. */
export const seedZone = async ({ owner }: Ground, assets: number): Promise<void> => {
  await owner.query(
    `insert into authority (siren, name, legal_form) values ('200071223', 'Banc', 'CC');
     insert into zone (id, slug, name, authority_siren) values ('${ZONE}', '${SLUG}', 'Banc', '200071223');
     insert into firm (zone_id, id, siren, name) select '${ZONE}', ('00000000-0000-7000-8001-' || lpad(to_hex(n), 12, '0'))::uuid, lpad((800000000 + n)::text, 9, '0'), 'Entreprise ' || n from generate_series(1, 50) n;
     insert into person (id, name) select ('00000000-0000-7000-8002-' || lpad(to_hex(n), 12, '0'))::uuid, 'Membre ' || n from generate_series(1, ${MEMBERS}) n;
     insert into membership (zone_id, id, person_id, firm_id, role) select '${ZONE}', ('00000000-0000-7000-8003-' || lpad(to_hex(n), 12, '0'))::uuid,
       ('00000000-0000-7000-8002-' || lpad(to_hex(n), 12, '0'))::uuid, ('00000000-0000-7000-8001-' || lpad(to_hex(n), 12, '0'))::uuid, 'delegate' from generate_series(1, ${MEMBERS}) n;
     insert into asset (zone_id, id, kind, name, allocation, capacity)
       select '${ZONE}', ('00000000-0000-7000-8004-' || lpad(to_hex(n), 12, '0'))::uuid, 'dock', 'Quai ' || n, 'unit', 1 from generate_series(1, ${assets}) n`,
  );
  for (let member = 1; member <= MEMBERS; member += 1) {
    const secret = createHash('sha256').update(secretOf(member)).digest();
    const values = [id(5, member), secret, id(2, member), 'demo'];
    await owner.query(
      'insert into session (id, secret_hash, person_id, door) values ($1, $2, $3, $4)',
      values,
    );
  }
};

/** `perAsset` two-hour bookings on each asset, half a day apart, around `middle` (ms): about 62 in a month. */
export const seedBookings = async (
  { owner }: Ground,
  assets: number,
  perAsset: number,
  middle: number,
): Promise<void> => {
  const client = await owner.connect();
  try {
    // A million rows enter faster without their judge; it is put back, and would refuse, before anything is measured.
    await client.query('alter table allocation drop constraint allocation_no_overlap');
    await client.query(
      `insert into allocation (zone_id, id, asset_id, firm_id, kind, exclusive, quantity, starts_at, ends_at, blocked)
       select '${ZONE}', gen_random_uuid(), ('00000000-0000-7000-8004-' || lpad(to_hex(a), 12, '0'))::uuid,
         ('00000000-0000-7000-8001-' || lpad(to_hex(41 + (a + n) % 10), 12, '0'))::uuid, 'booking', true, 1, at, at + interval '2 hours', tstzrange(at, at + interval '2 hours')
       from generate_series(1, ${assets}) a, generate_series(1, ${perAsset}) n,
         lateral (select to_timestamp(${middle} / 1000) + (n - ${perAsset} / 2) * interval '12 hours' as at) as place`,
    );
    await client.query(
      `alter table allocation add constraint allocation_no_overlap exclude using gist (zone_id with =, asset_id with =, blocked with &&) where (exclusive and released_at is null)`,
    );
    await client.query('vacuum analyze allocation');
  } finally {
    client.release();
  }
};
