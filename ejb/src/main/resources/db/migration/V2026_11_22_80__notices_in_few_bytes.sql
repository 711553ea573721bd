-- What a notice says and where it leads follows from its kind and its reference alone: it is not kept a second time.
alter table notice drop column sentence;
alter table notice drop column address;
