-- Raised whenever somebody's access ends or changes: an open channel then asks again whether its session still stands.
alter table team.workspaces add column access bigint not null default 0;

-- The sessions of removed members, by the hash of their tokens: their pages are told why, and drop what they hold.
create table auth.removed_sessions (
	token text primary key,
	removed_at timestamptz not null default now()
);
