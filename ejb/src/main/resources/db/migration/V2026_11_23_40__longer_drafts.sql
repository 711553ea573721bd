-- All fields of the longest form, each as long as it may be, and what is over it as well: it is to be shortened, not lost.
alter table draft alter column content set data type varchar(1000000);
