-- Row-level security. The scope is set for one transaction: thari.country, thari.sites (a uuid array) and thari.reach:
--   'site'    sees the sites listed (the default; no sites listed: nothing)
--   'country' sees a whole country: the projector, which folds a pair wherever its events were recorded
--   'sign-in' finds a device, a code or a session before anybody is known
-- Settings are read in a sub-select, once a statement: 251 ms against 2,175 ms on a million rows (server-stack.md section 4).

do $$
declare
  country_rule constant text := 'country = (select current_setting(''thari.country'', true))';
  whole constant text := '(select current_setting(''thari.reach'', true)) = ''country''';
  listed constant text := 'site = any ((select coalesce(nullif(current_setting(''thari.sites'', true), ''''), ''{}''))::uuid[])';
  signing_in constant text := '(select current_setting(''thari.reach'', true)) = ''sign-in''';
  own_pair constant text := 'exists (select 1 from pair where pair.country = %1$I.country and pair.pair_id = %1$I.stream)';
  name text;
begin
  foreach name in array array['pair', 'pair_stay', 'contribution', 'quarantine', 'chain_fault'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I using (%s and (%s or %s))', name, country_rule, whole, listed);
  end loop;
  foreach name in array array['device', 'activation_code'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I using (%s or (%s and (%s or %s)))', name, signing_in, country_rule, whole, listed);
  end loop;
  foreach name in array array['credential', 'office_session'] loop
    execute format('alter table %I enable row level security', name);
    execute format('create policy scope on %I using (%s or (%s and %s))', name, signing_in, country_rule, whole);
  end loop;
  -- A staff list is health data: a desk sees the people of its own sites.
  alter table worker_assignment enable row level security;
  execute format('create policy scope on worker_assignment using (%s or (%s and (%s or %s)))', signing_in, country_rule, whole, listed);
  alter table worker enable row level security;
  execute format('create policy scope on worker using (%s or (%s and (%s or exists (select 1 from worker_assignment a where a.worker_id = worker.id))))',
    signing_in, country_rule, whole);
  -- An event belongs to whoever holds the pair now, not to the site where it was written down.
  alter table event enable row level security;
  execute format('create policy reading on event for select using (%s and (%s or case when stream_kind = ''pair'' then %s else %s end))',
    country_rule, whole, format(own_pair, 'event'), listed);
  execute format('create policy writing on event for insert with check (%s and (%s or %s))', country_rule, whole, listed);
  alter table person_key enable row level security;
  execute format('create policy scope on person_key using (%s and (%s or %s))', country_rule, whole, format(own_pair, 'person_key'));
end $$;

grant usage on schema public to thari_app;
grant select, update on server_writer to thari_app;
grant select on installation, site, worker, worker_assignment, credential to thari_app;
grant select, insert on event, person_key, chain_fault to thari_app; -- no update, no delete: the log only grows
grant delete on person_key to thari_app;                              -- erasure is the end of a key
grant select, insert, update on pair, pair_stay, device, activation_code, office_session, quarantine to thari_app;
grant delete on office_session to thari_app;
grant select, insert, delete on contribution to thari_app;
grant usage on sequence event_position to thari_app;
