-- A shorter retention period that an owner has set: from when on it holds, and by whom it was set.

alter table team.settings add column shorter json;
