-- A child is looked up by its date of birth whenever a disagreement about it is raised.
create index child_by_birth on child (partnership_id, born_on);

-- What waits for somebody is read from the turns alone, in the order in which it falls due: a page of it costs the same however
-- many others wait. What a line says stands in the turn, and never changes while it is open.
alter table disagreement_turn add column reference varchar(20);
alter table disagreement_turn add column about varchar(200);
update disagreement_turn set
  reference = (select d.reference from disagreement d where d.id = disagreement_turn.disagreement_id),
  about = (select substring(d.decision from 1 for 200) from disagreement d where d.id = disagreement_turn.disagreement_id);
alter table disagreement_turn alter column reference set not null;
alter table disagreement_turn alter column about set not null;
drop index disagreement_turn_by_person;
drop index disagreement_turn_by_with;
create index disagreement_turn_by_person on disagreement_turn (person_id, ended_at, due_at, id);
create index disagreement_turn_by_with on disagreement_turn (with_id, both_act, ended_at, due_at, id);
