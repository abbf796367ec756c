-- Programs of a company that read and add by a token of their own, and what they were answered.

create table team.programs (
	workspace uuid not null references team.workspaces,
	program uuid not null,
	name text not null,
	-- A hash of the token, which is shown once.
	token_hash text not null,
	scopes text[] not null,
	-- Ids of openings; null for all.
	openings text[],
	-- The owner who made it.
	made_by uuid not null,
	created_at timestamptz not null default now(),
	ends_at timestamptz not null,
	-- Null until it has asked for something; by the hour.
	last_seen timestamptz,
	-- Set once an owner has ended it; the name stays with what it did.
	ended_at timestamptz,
	primary key (workspace, program)
);
create unique index programs_token on team.programs (workspace, token_hash);

alter table team.programs enable row level security;
alter table team.programs force row level security;
create policy workspace on team.programs
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

create table team.program_requests (
	workspace uuid not null references team.workspaces,
	program uuid not null,
	-- What the program named its request by.
	key text not null,
	digest bytea not null,
	answer json,
	at timestamptz not null default now(),
	primary key (workspace, program, key)
);

alter table team.program_requests enable row level security;
alter table team.program_requests force row level security;
create policy workspace on team.program_requests
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);
