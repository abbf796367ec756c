-- What owners have set parameters of the rules to, the newest last: each with its source and day, by whom and when.

alter table team.settings add column parameters json;
