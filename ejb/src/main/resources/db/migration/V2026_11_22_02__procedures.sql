-- The versions of each partnership's procedure. A published version is never changed: a running case keeps the one it began under.
create table procedure_version (
  id bigint primary key,
  procedure_key varchar(40) not null,
  number integer not null,
  in_force_from date not null,
  content varchar(200000) not null,
  published_at timestamp with time zone not null,
  published_by bigint references person,
  unique (procedure_key, number),
  unique (procedure_key, in_force_from)
);

-- The next version, while it is being written; one at a time for each procedure.
create table procedure_draft (
  id bigint primary key,
  procedure_key varchar(40) not null unique,
  content varchar(200000) not null,
  saved_at timestamp with time zone not null,
  saved_by bigint not null references person,
  version bigint not null
);

-- When a limit of a procedure's step began to run, for which case, and when the step was done: what another version would have
-- meant is reckoned from these.
create view step_run (partnership_id, case_key, began_at, route, step, started_at, due_at, done_at) as
  select d.partnership_id, d.reference, d.recorded_at, 'conference-dissent', 'confirm-wording', d.recorded_at, d.confirm_by,
      d.confirmed_at
    from dissent d
  union all
  select r.partnership_id, d.reference, d.recorded_at, 'conference-dissent', 'review', r.due_from, r.due_at, r.decided_at
    from senior_review r join dissent d on d.id = r.dissent_id
  union all
  select r.partnership_id, d.reference, d.recorded_at, 'conference-dissent', 'reconvene', r.decided_at, c.hold_by,
      case when c.date_set then c.held_at end
    from senior_review r join dissent d on d.id = r.dissent_id join conference c on c.reference = r.reconvened
    where r.decided_at is not null and c.hold_by is not null
  union all
  select f.partnership_id, f.reference, d.recorded_at, 'conference-dissent', 'feedback', f.meeting_at, f.feedback_due_at,
      cast(null as timestamp with time zone)
    from found_dissent f join dissent d on d.reference = f.reference
  union all
  select i.partnership_id, i.dissent, d.recorded_at, 'conference-dissent', 'investigate', i.asked_at, i.due_at, i.reported_at
    from investigation i join dissent d on d.reference = i.dissent;
