-- What the Group's coordinators lay out, without naming them: all of them have all of it. To name them, as part_in_case does,
-- is to make a row of every case that was ever heard for each of them, which is too much for a page that every coordinator opens.
create view case_before_group (case_key, partnership_id) as
  select dissent, partnership_id from hearing
  union all
  select conference, partnership_id from hearing
  union all
  select reference, partnership_id from found_dissent;

-- Few conferences have no day yet, and work_item looks for them among all.
create index conference_by_date_set on conference (date_set, chair_id);
