-- When whoever acts is told that the limit comes near; null where there is nothing left to tell. It is told once for each limit:
-- soon_of is the limit for which it was reckoned, so that one that moved is told anew.
alter table disagreement_turn add column soon_at timestamp with time zone;
alter table disagreement_turn add column soon_of timestamp with time zone;
create index disagreement_turn_soon on disagreement_turn (ended_at, soon_at);
