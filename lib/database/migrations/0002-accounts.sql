-- Who may sign in: the tables of better-auth, which the auth login alone reads, and what goes with them.

create table auth."user" (
	id uuid primary key default gen_random_uuid(),
	name text not null,
	email text not null unique,
	email_verified boolean not null default false,
	image text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	two_factor_enabled boolean not null default false,
	-- An account belongs to one workspace, and its id is that of the member.
	workspace uuid not null
);

create index user_workspace on auth."user" (workspace);

create table auth.session (
	id uuid primary key default gen_random_uuid(),
	expires_at timestamptz not null,
	-- A hash of the token that the cookie holds.
	token text not null unique,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now(),
	ip_address text,
	user_agent text,
	user_id uuid not null references auth."user" on delete cascade
);

create index session_user_id on auth.session (user_id);

create table auth.account (
	id uuid primary key default gen_random_uuid(),
	account_id text not null,
	provider_id text not null,
	user_id uuid not null references auth."user" on delete cascade,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamptz,
	refresh_token_expires_at timestamptz,
	scope text,
	password text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);

create index account_user_id on auth.account (user_id);

create table auth.verification (
	id uuid primary key default gen_random_uuid(),
	identifier text not null,
	value text not null,
	expires_at timestamptz not null,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);

create index verification_identifier on auth.verification (identifier);

create table auth.two_factor (
	id uuid primary key default gen_random_uuid(),
	secret text not null,
	backup_codes text not null,
	user_id uuid not null unique references auth."user" on delete cascade,
	verified boolean not null default true,
	failed_verification_count integer not null default 0,
	locked_until timestamptz,
	-- The number of the newest 30 seconds whose code was used: a code counts once.
	used_step bigint not null default 0
);

create table auth.secrets (
	version integer primary key,
	secret text not null,
	created_at timestamptz not null default now()
);

create table auth.owner_codes (
	-- That of the workspace which the code makes.
	workspace uuid primary key,
	code_hash text not null unique,
	is_first boolean not null,
	ends_at timestamptz not null
);

-- One code at a time makes the first workspace, whichever replica prints it.
create unique index owner_codes_first on auth.owner_codes (is_first) where is_first;

create table auth.tries (
	-- A hash of the account or of the address that tried.
	key text primary key,
	count integer not null,
	since timestamptz not null
);

create index tries_since on auth.tries (since);

-- Who is a member of a workspace, who is invited, and on which devices members are signed in.

create table team.members (
	workspace uuid not null references team.workspaces,
	member uuid not null,
	name text not null,
	-- Null once the member is removed; the name stays with what the member decided.
	email text,
	permission text not null check (permission in ('owner', 'screener', 'viewer')),
	-- Ids of openings; null for all.
	openings text[],
	new_openings boolean not null,
	created_at timestamptz not null default now(),
	removed_at timestamptz,
	primary key (workspace, member)
);

create unique index members_email on team.members (workspace, email);

create table team.invitations (
	workspace uuid not null references team.workspaces,
	invitation uuid not null,
	token_hash text not null,
	email text not null,
	permission text not null check (permission in ('owner', 'screener', 'viewer')),
	openings text[],
	new_openings boolean not null,
	invited_by uuid not null,
	created_at timestamptz not null default now(),
	ends_at timestamptz not null,
	primary key (workspace, invitation),
	foreign key (workspace, invited_by) references team.members on delete cascade
);

create unique index invitations_token on team.invitations (workspace, token_hash);

create table team.devices (
	workspace uuid not null references team.workspaces,
	device uuid not null,
	member uuid not null,
	session uuid not null,
	-- Sequence numbers that a device gives are unique by it.
	slot integer not null check (slot between 1 and 4095),
	browser text,
	system text,
	created_at timestamptz not null default now(),
	last_seen timestamptz not null default now(),
	-- Null for a device that keeps nothing once the browser is closed.
	kept_days integer,
	waiting integer not null default 0,
	primary key (workspace, device),
	foreign key (workspace, member) references team.members on delete cascade
);

create unique index devices_session on team.devices (workspace, session);
create unique index devices_slot on team.devices (workspace, slot);

create table team.device_slots (
	workspace uuid primary key references team.workspaces,
	-- The slot that was given last.
	slot integer not null
);

alter table team.members enable row level security;
alter table team.members force row level security;
create policy workspace on team.members
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.invitations enable row level security;
alter table team.invitations force row level security;
create policy workspace on team.invitations
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.devices enable row level security;
alter table team.devices force row level security;
create policy workspace on team.devices
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.device_slots enable row level security;
alter table team.device_slots force row level security;
create policy workspace on team.device_slots
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);
