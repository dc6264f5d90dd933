-- The log, what is folded from it, and who may see it. SQL stays inside the PostgreSQL 15 feature set.
-- Every table with people in it carries its country (the partition and the first key column) and is behind row-level security.

do $$ begin
  create role thari_app login nosuperuser nobypassrls nocreatedb nocreaterole;
exception when duplicate_object or unique_violation then null;
end $$;

create table installation (
  only_one boolean primary key default true check (only_one),
  epoch uuid not null default gen_random_uuid(), -- a restore mints a new one
  training boolean not null,                     -- true: invented people only, marked on every screen
  created_at timestamptz not null default now()
);

create table site (
  id uuid primary key,
  country text not null check (country ~ '^[A-Z]{2}$'),
  name text not null,
  opened_on date not null
);

-- A worker's name is in the sealed private part of her event, like a client's.
create table worker (
  id uuid primary key,
  country text not null,
  event_id uuid not null,
  sealed text,
  wrapped_key bytea -- under the country key; null once erased
);
create table worker_assignment (
  worker_id uuid not null references worker,
  country text not null,
  site uuid not null references site,
  role text not null,
  from_on date not null,
  primary key (worker_id, site, role, from_on)
);

-- The log. Appended to, never changed: the application's role has no right to. `envelope` is the RFC 8785 text that was hashed.
-- Readers go by (xid, position) and stop at the xmin horizon. Position alone is not enough: it is given before commit, so a
-- transaction that took a smaller one may still be open behind a finished one (ADR 0009, proven by pull-cursor.pg.test.ts).
create sequence event_position as bigint;
create table event (
  country text not null,
  stream uuid not null,
  id uuid not null,
  position bigint not null default nextval('event_position'),
  xid xid8 not null default pg_current_xact_id(),
  stream_kind text not null,
  type text not null,
  site uuid not null,
  writer uuid not null,
  writer_seq integer not null,
  occurred_on date not null,
  hash bytea not null,
  envelope text not null,
  sealed text,
  received_at timestamptz not null default now(),
  primary key (country, stream, id)
) partition by list (country);
create unique index event_by_id on event (country, id);
create index event_by_commit on event (country, xid, position);

-- The server's own writer in a country: what is recorded at a desk or on the command line has a chain of its own.
create table server_writer (
  country text primary key,
  writer uuid not null unique default gen_random_uuid(),
  head_seq integer,
  head_hash bytea
);

-- Keys of persons, wrapped by the country key, which is kept outside the database. Erasure deletes the row.
create table person_key (
  country text not null,
  person_id uuid not null,
  stream uuid not null,
  wrapped bytea not null,
  xid xid8 not null default pg_current_xact_id(),
  primary key (country, person_id)
);
create index person_key_by_stream on person_key (country, stream);
create index person_key_by_commit on person_key (country, xid);

-- Folded from the log by the same code as on the phone; may be dropped and rebuilt at any time.
create table pair (
  country text not null,
  pair_id uuid not null,
  site uuid not null,
  record jsonb not null,
  diary_row jsonb not null,
  heads uuid[] not null,
  events integer not null,
  projection text not null, -- what it was computed with; anything else than today's is folded again
  primary key (country, pair_id)
) partition by list (country);
create index pair_by_site on pair (country, site);

-- Which site held a pair from which transaction to which: tells a phone what to fetch whole and what to drop.
create table pair_stay (
  country text not null,
  pair_id uuid not null,
  site uuid not null,
  came_xid xid8 not null default pg_current_xact_id(),
  left_xid xid8,
  primary key (country, pair_id, came_xid)
);
create index pair_stay_came on pair_stay (country, site, came_xid);
create index pair_stay_left on pair_stay (country, site, left_xid) where left_xid is not null;

-- Where a person counts: one row a person, figure and day. A published total is a count of these rows.
create table contribution (
  country text not null,
  pair_id uuid not null,
  indicator text not null,
  figure text not null,
  band text not null,
  person_id uuid not null,
  on_day date not null,
  site uuid not null,
  why text not null,
  primary key (country, pair_id, indicator, figure, band, person_id, on_day)
) partition by list (country);
create index contribution_by_day on contribution (country, indicator, on_day) include (site, figure, band);

do $$
declare code text;
begin
  foreach code in array array['ZA','KE','LS','MW','RW','SZ','TZ','UG','ZM','MZ','AO','GH','BW'] loop
    execute format('create table event_%s partition of event for values in (%L)', lower(code), code);
    execute format('create table pair_%s partition of pair for values in (%L)', lower(code), code);
    execute format('create table contribution_%s partition of contribution for values in (%L)', lower(code), code);
  end loop;
end $$;
create table event_elsewhere partition of event default;
create table pair_elsewhere partition of pair default;
create table contribution_elsewhere partition of contribution default;

create table device (
  id uuid primary key,
  country text not null,
  site uuid not null references site,
  worker_id uuid not null references worker,
  writer uuid not null unique,
  signing_key bytea not null,
  token_hash bytea not null unique,
  lease_share bytea not null,
  lease_days integer not null default 35,
  activated_at timestamptz not null default now(),
  last_sync_at timestamptz,
  revoked_at timestamptz,
  head_seq integer,
  head_hash bytea
);
create table activation_code (
  code_hash bytea primary key,
  country text not null,
  site uuid not null references site,
  worker_id uuid not null references worker,
  issued_by uuid,
  issued_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Kept although it could not be taken in: nothing she recorded is lost. Its owner is the coordinator of the site.
create table quarantine (
  id uuid primary key default gen_random_uuid(),
  country text not null,
  site uuid not null,
  device_id uuid not null references device,
  item_hash bytea not null,
  event_id text not null,
  stream uuid,
  type text not null,
  reason text not null,
  item text not null,
  received_at timestamptz not null default now(),
  settled_at timestamptz,
  unique (device_id, item_hash)
);
-- A writer's chain that forks or jumps is evidence (a cloned or restored phone), not a reason to refuse: both branches are kept.
create table chain_fault (
  country text not null,
  site uuid not null,
  writer uuid not null,
  event_id uuid not null,
  fault text not null,
  seen_at timestamptz not null default now(),
  primary key (country, writer, event_id)
);

create table credential (
  worker_id uuid primary key references worker,
  country text not null,
  username text not null unique,
  password_hash text not null,
  disabled_at timestamptz
);
create table office_session (
  token_hash bytea primary key,
  worker_id uuid not null references worker,
  country text not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null
);
