-- On which weekdays a site holds which clinic, and when it is closed: what it said last (ClinicDaysSet). Null: it never said.
alter table site add column clinic_calendar jsonb;
