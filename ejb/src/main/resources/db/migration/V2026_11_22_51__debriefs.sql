-- A debrief after a disagreement (SUR-10), between whoever offers it and whoever raised the disagreement. Its reference is its
-- own, so that nothing of it is written to the record of the case, which the other side reads.
create table debrief (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  reference varchar(20) not null unique,
  disagreement varchar(20) not null references disagreement (reference),
  raiser_id bigint not null references person,
  offered_by bigint not null references person,
  offered_at timestamp with time zone not null,
  offer varchar(2000) not null,
  status varchar(20) not null,
  held_on date,
  satisfaction varchar(20),
  training_needs varchar(4000),
  answered_at timestamp with time zone,
  version bigint not null
);
create index debrief_by_disagreement on debrief (disagreement, offered_at);
create index debrief_by_raiser on debrief (raiser_id, status);
create index debrief_by_offerer on debrief (offered_by);

-- Who can offer one and has not: the line manager of whoever raised it, and the supporter.
create view debrief_to_offer (person_id, reference, raiser_id, ended_at) as
  select p.line_manager_id, d.reference, d.raiser_id, d.ended_at
    from disagreement d join person p on p.id = d.raiser_id
    where d.status = 'ENDED' and p.line_manager_id is not null
      and not exists (select 1 from debrief b where b.disagreement = d.reference and b.offered_by = p.line_manager_id)
  union
  select d.supporter_id, d.reference, d.raiser_id, d.ended_at
    from disagreement d
    where d.status = 'ENDED' and d.supporter_id is not null
      and not exists (select 1 from debrief b where b.disagreement = d.reference and b.offered_by = d.supporter_id);
