-- Each meeting of the Dissents Group that did not reach a case, for its minutes; the hearing itself keeps the last one.
create table hearing_not_reached (
  hearing_id bigint not null references hearing,
  meeting_id bigint not null references group_meeting,
  primary key (hearing_id, meeting_id)
);
create index hearing_not_reached_by_meeting on hearing_not_reached (meeting_id);

insert into hearing_not_reached (hearing_id, meeting_id)
  select h.id, m.id from hearing h
    join group_meeting m on m.partnership_id = h.partnership_id and m.starts_at = h.carried_from;
