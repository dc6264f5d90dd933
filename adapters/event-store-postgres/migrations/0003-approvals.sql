-- A named clinician signed for the rules of a country. The event is the truth; this row is what is asked for at every fold.
create table protocol_approval (
  id uuid primary key,
  country text not null,
  event_id uuid not null,
  pack text not null,
  fingerprint text not null,
  verified text[] not null,
  approved_on date not null,
  profession text not null,
  sealed text,
  wrapped_key bytea, -- under the country key; null once erased
  recorded_by uuid not null references worker,
  withdrawn_on date
);
create index protocol_approval_country on protocol_approval (country);

-- Which rules run in a country is known to everybody who works there.
alter table protocol_approval enable row level security;
create policy scope on protocol_approval using (country = (select current_setting('thari.country', true)));
grant select, insert on protocol_approval to thari_app;
grant update (withdrawn_on) on protocol_approval to thari_app;
