-- When a case ended: those who had a part in it can read it for thirty days from then on. What has no end stands here never.
-- A dissent ends when everything that follows from its finding has: both feedbacks sent and read by whoever is still there, every
-- recommendation and proposed change answered, and the investigation closed.
create view ended_case (case_key, ended_at) as
  select reference, ended_at from disagreement where status = 'ENDED'
  union all
  select f.reference, greatest(
      f.found_at,
      coalesce((select max(coalesce(b.read_at, b.sent_at)) from feedback b where b.dissent = f.reference), f.found_at),
      coalesce((select max(o.answered_at) from recommendation o where o.dissent = f.reference), f.found_at),
      coalesce((select max(c.answered_at) from policy_change c where c.dissent = f.reference), f.found_at),
      coalesce((select i.closed_at from investigation i where i.dissent = f.reference), f.found_at))
    from found_dissent f
    where f.feedback_sent >= 2
      and not exists (select 1 from feedback b join person p on p.id = b.reader_id
        where b.dissent = f.reference and b.read_at is null and p.active)
      and not exists (select 1 from recommendation o where o.dissent = f.reference and o.answered_at is null)
      and not exists (select 1 from policy_change c where c.dissent = f.reference and c.answered_at is null)
      and not exists (select 1 from investigation i where i.dissent = f.reference and i.closed_at is null);

-- Cases of restricted children: as if not there for whoever has no part in them.
create view restricted_case (case_key) as
  select d.reference from disagreement d join child c on c.id = d.child_id where c.restricted
  union all
  select q.reference from conference_request q join request_child x on x.request_id = q.id
    join child c on c.id = x.child_id where c.restricted
  union all
  select f.reference from conference f join conference_child x on x.conference_id = f.id
    join child c on c.id = x.child_id where c.restricted
  union all
  select s.reference from dissent s join conference f on f.reference = s.conference
    join conference_child x on x.conference_id = f.id join child c on c.id = x.child_id where c.restricted;

-- Whoever was offered a debrief goes on seeing it when the disagreement itself is no longer shown.
create or replace view part_after_disagreement (case_key, person_id, part) as
  select l.reference, h.owner_id, 'LEARNING_OWNER' from learning_handover h join learning l on l.id = h.learning_id
  union all
  select reference, raiser_id, 'DEBRIEFED' from debrief
  union all
  select disagreement, raiser_id, 'DEBRIEFED' from debrief
  union all
  select disagreement, offered_by, 'DEBRIEFER' from debrief
  union all
  select d.reference, p.line_manager_id, 'DEBRIEFER' from disagreement d join person p on p.id = d.raiser_id
    where d.status = 'ENDED' and p.line_manager_id is not null;

-- Every case by its reference, and what it is.
create view known_case (case_key, partnership_id, kind) as
  select reference, partnership_id, 'DISAGREEMENT' from disagreement
  union all
  select reference, partnership_id, 'CONFERENCE' from conference
  union all
  select reference, partnership_id, 'DISSENT' from dissent;

-- Who answers for a case, and is told when somebody without a part opens it: both sides of a disagreement, the chair of a conference.
create view case_owner (case_key, person_id) as
  select reference, raiser_id from disagreement
  union all
  select reference, counterpart_id from disagreement
  union all
  select reference, chair_id from conference where chair_id is not null
  union all
  select d.reference, c.chair_id from dissent d join conference c on c.reference = d.conference where c.chair_id is not null;

-- Somebody without a part looked into a case, and why; whether that was right is said by somebody else.
create table broken_glass (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  case_key varchar(60) not null,
  person_id bigint not null references person,
  reason varchar(2000) not null,
  broken_at timestamp with time zone not null,
  until_at timestamp with time zone not null,
  review_by timestamp with time zone not null,
  told_again boolean not null,
  reviewed_by bigint references person,
  reviewed_at timestamp with time zone,
  justified boolean,
  review varchar(2000),
  version bigint not null
);
create index broken_glass_by_case on broken_glass (case_key, person_id);
create index broken_glass_by_partnership on broken_glass (partnership_id, reviewed_at, broken_at);
create index broken_glass_by_review on broken_glass (reviewed_at, review_by);
