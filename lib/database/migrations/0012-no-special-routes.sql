-- Whether an opening says that nobody has a special way to a work permit unless their own answers name one.
alter table team.openings add column no_special_routes json;
