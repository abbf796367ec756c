-- Raised whenever somebody's access ends or changes: an open channel then asks again whether its session still stands.
alter table team.workspaces add column access bigint not null default 0;

-- The sessions of removed members, by the hash of their tokens: their pages are told why, and drop what they hold.
create table auth.removed_sessions (
	token text primary key,
	removed_at timestamptz not null default now()
);

-- The change by which a part of the history came: later ones, as when somebody in it is deleted, leave it alone. The audit
-- opens by it what changed with an entry.
alter table team.changes add column first_change bigint;
alter table team.changes no force row level security;
update team.changes set first_change = change where store = 'patches';
alter table team.changes force row level security;
create index changes_of_entry on team.changes (workspace, first_change) where store = 'patches';
