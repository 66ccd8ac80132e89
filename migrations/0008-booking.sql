-- Shared assets and their bookings. The constraint and the trigger below are the judges (booking.md section 4).

create table asset (
  zone_id uuid not null references zone,
  id uuid not null,
  kind text not null check (kind in ('parking', 'dock', 'workshop', 'room')),
  name text not null,
  about text not null default '',
  allocation text not null check (allocation in ('unit', 'pool')),
  capacity integer not null check (capacity > 0),
  point jsonb,
  retired_at timestamptz,
  primary key (zone_id, id),
  constraint asset_unit_is_one check (allocation = 'pool' or capacity = 1)
);
call protect_by_zone('asset');

create table booking (
  zone_id uuid not null,
  id uuid not null,
  asset_id uuid not null,
  firm_id uuid,
  person_id uuid not null references person,
  purpose text not null default '',
  rules jsonb not null default '[]',
  request_key uuid not null,
  made_at timestamptz not null,
  cancelled_at timestamptz,
  primary key (zone_id, id),
  constraint booking_request_once unique (zone_id, person_id, request_key),
  constraint booking_asset foreign key (zone_id, asset_id) references asset (zone_id, id),
  constraint booking_firm foreign key (zone_id, firm_id) references firm (zone_id, id)
);
call protect_by_zone('booking');

create table allocation (
  zone_id uuid not null,
  id uuid not null,
  asset_id uuid not null,
  booking_id uuid,
  firm_id uuid,
  person_id uuid,
  kind text not null check (kind in ('booking', 'hold', 'maintenance', 'closure')),
  exclusive boolean not null,
  quantity integer not null check (quantity > 0),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  blocked tstzrange not null,
  released_at timestamptz,
  primary key (zone_id, id),
  constraint allocation_dates check (ends_at > starts_at and isfinite(starts_at) and isfinite(ends_at)),
  constraint allocation_blocked check (not isempty(blocked) and lower_inc(blocked) and not upper_inc(blocked) and blocked @> tstzrange(starts_at, ends_at)),
  constraint allocation_buffers_short check (starts_at - lower(blocked) <= interval '1 day' and upper(blocked) - ends_at <= interval '1 day'),
  constraint allocation_at_most_a_year check (ends_at - starts_at <= interval '366 days'),
  constraint allocation_booking foreign key (zone_id, booking_id) references booking (zone_id, id) deferrable initially deferred,
  constraint allocation_asset foreign key (zone_id, asset_id) references asset (zone_id, id),
  constraint allocation_no_overlap exclude using gist (zone_id with =, asset_id with =, blocked with &&) where (exclusive and released_at is null)
);
-- The calendar reads this index and never the heap: zone, asset, start (performance.md 2.1).
create index allocation_calendar on allocation (zone_id, asset_id, starts_at) include (ends_at, quantity, firm_id, person_id, kind, id) where released_at is null;
-- What lasts longer than a day is rare and kept apart, so that nobody looks back a year for what began before a window.
create index allocation_long on allocation (zone_id, asset_id, starts_at) where released_at is null and ends_at - starts_at > interval '1 day';
create index allocation_of_firm on allocation (zone_id, firm_id, starts_at) where released_at is null;
create index allocation_of_person on allocation (zone_id, person_id, starts_at) where released_at is null;
create index allocation_of_booking on allocation (zone_id, booking_id);
call protect_by_zone('allocation', 'select, insert, update');

-- A refusal is a measure of unmet demand: kept with the reasons given.
create table booking_refusal (
  zone_id uuid not null,
  id uuid not null,
  asset_id uuid not null,
  firm_id uuid,
  person_id uuid not null references person,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  quantity integer not null,
  reasons jsonb not null,
  made_at timestamptz not null,
  primary key (zone_id, id),
  constraint booking_refusal_asset foreign key (zone_id, asset_id) references asset (zone_id, id)
);
create index booking_refusal_latest on booking_refusal (zone_id, asset_id, made_at desc);
call protect_by_zone('booking_refusal', 'select, insert');

-- Everything that blocks an asset within a span, however long its history: a short allocation begins within two days of
-- the span (a day of length, a day of buffer), a long one stands in the small index above.
create function allocations_within(of_zone uuid, of_asset uuid, span tstzrange) returns setof allocation language sql stable as $$
  select * from allocation
  where zone_id = of_zone and asset_id = of_asset and released_at is null and blocked && span
    and starts_at > lower(span) - interval '2 days' and starts_at < upper(span) + interval '1 day'
  union all
  select * from allocation
  where zone_id = of_zone and asset_id = of_asset and released_at is null and blocked && span
    and ends_at - starts_at > interval '1 day'
    and starts_at > lower(span) - interval '368 days' and starts_at <= lower(span) - interval '2 days'
$$;

-- A pool admits on the peak of what is held at once, not on the sum (booking.md 4.2). The row lock on the asset is only
-- sound when each statement takes a new snapshot, hence the assertion on the isolation level (booking.md 4.4).
-- Full: the row is not inserted and the statement returns nothing, exactly as ON CONFLICT DO NOTHING does for a unit.
create function pool_admits_on_peak() returns trigger language plpgsql as $$
declare
  room integer;
  peak integer;
begin
  if new.exclusive or new.released_at is not null then return new; end if;
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'Pools are booked at READ COMMITTED' using errcode = 'check_violation', constraint = 'pool_isolation';
  end if;
  select capacity into room from asset where zone_id = new.zone_id and id = new.asset_id for no key update;
  select coalesce(max(held), 0) into peak from (
    select sum(change) over (order by at, change) as held from (
      select edge.at, edge.change
      from allocations_within(new.zone_id, new.asset_id, new.blocked) as held,
        lateral (values (greatest(lower(held.blocked), lower(new.blocked)), held.quantity), (upper(held.blocked), -held.quantity)) as edge (at, change)
      where held.id <> new.id
    ) as changes
  ) as sweep;
  if peak + new.quantity > room then return null; end if;
  return new;
end $$;
create trigger pool_admits_on_peak before insert or update on allocation for each row execute function pool_admits_on_peak();
