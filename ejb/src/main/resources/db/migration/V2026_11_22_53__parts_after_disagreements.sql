-- The parts after a disagreement: whoever takes learning on sees the learning and not the case; a debrief is between two.
create view part_after_disagreement (case_key, person_id, part) as
  select l.reference, h.owner_id, 'LEARNING_OWNER' from learning_handover h join learning l on l.id = h.learning_id
  union all
  select reference, raiser_id, 'DEBRIEFED' from debrief
  union all
  select disagreement, offered_by, 'DEBRIEFER' from debrief
  union all
  select d.reference, p.line_manager_id, 'DEBRIEFER' from disagreement d join person p on p.id = d.raiser_id
    where d.status = 'ENDED' and p.line_manager_id is not null;

create or replace view part_in_case (case_key, person_id, part) as
  select case_key, person_id, part from part_at_conference
  union all
  select case_key, person_id, part from part_in_group
  union all
  select case_key, person_id, part from part_after_finding
  union all
  select case_key, person_id, part from part_in_disagreement
  union all
  select case_key, person_id, part from part_after_disagreement;
