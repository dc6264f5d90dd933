-- Words about nobody in particular (what a team agreed) are sealed under a key of their own, in a stream of the site's month. Who sees
-- the events of that month may have the keys of its words; the policy of `event` lists them by site.
drop policy scope on person_key;
create policy scope on person_key using (
  country = (select current_setting('thari.country', true)) and (
    (select current_setting('thari.reach', true)) = 'country'
    or exists (select 1 from pair where pair.country = person_key.country and pair.pair_id = person_key.stream)
    or exists (
      select 1 from event where event.country = person_key.country and event.stream = person_key.stream and event.stream_kind = 'site-month'
    )
  )
);
