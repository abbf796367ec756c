-- Accounts are reached by a login of their own.
create schema if not exists auth;

create table team.workspaces (
	workspace uuid primary key,
	name text not null,
	created_at timestamptz not null default now(),
	-- The number of the last change: raised in the last statements of a transaction, so that none is seen before an earlier one.
	change bigint not null default 0,
	settings jsonb not null default '{}'
);

-- Every table of this schema has these three statements, and `workspace` first in its primary key and its foreign keys.
alter table team.workspaces enable row level security;
alter table team.workspaces force row level security;
create policy workspace on team.workspaces
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

-- The owner lists the workspaces, to export one after the other.
create policy listed on team.workspaces for select to current_user using (true);
