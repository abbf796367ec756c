-- What messages to a program say besides ids; by itself nothing.
alter table team.webhooks add column "values" text[] not null default '{}';
