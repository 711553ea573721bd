-- A running case keeps the version of the procedure under which it began: what follows a finding knows when the dissent was recorded.
alter table found_dissent add column recorded_at timestamp with time zone;
update found_dissent set recorded_at = (select d.recorded_at from dissent d where d.reference = found_dissent.reference);
alter table found_dissent alter column recorded_at set not null;
alter table investigation add column recorded_at timestamp with time zone;
update investigation set recorded_at = (select d.recorded_at from dissent d where d.reference = investigation.dissent);
alter table investigation alter column recorded_at set not null;
