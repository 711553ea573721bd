-- What holds for this installation as a whole, one row each.
create table reconvene_settings (
    name varchar(60) not null,
    setting varchar(400) not null,
    constraint reconvene_settings_pk primary key (name)
);
