-- A paper can belong to what was written in its case, keeps the name it was sent under, and remembers where it is kept:
-- in the database, or in that folder.
alter table paper add column entry_id bigint;
alter table paper add column file_name varchar(150);
alter table paper add column folder varchar(1000);
