-- Sign-in by a company's account (OpenID Connect). The login of the accounts alone reads these tables.

-- How a workspace's members sign in by their company. Without issuer the provider is that of the server's settings, if any.
create table auth.company_sign_in (
	workspace uuid primary key,
	issuer text,
	client_id text,
	-- Encrypted by the server's secret for this workspace.
	client_secret text,
	-- Whether nobody may sign in another way, but for one owner.
	is_demanded boolean not null default false,
	emergency_owner uuid
);

-- Which permission a group of the company gives.
create table auth.company_groups (
	workspace uuid not null,
	company_group text collate "C" not null,
	permission text not null,
	primary key (workspace, company_group)
);

-- Which member somebody at a provider is. It outlives the account: whoever was removed stays so.
create table auth.company_identities (
	workspace uuid not null,
	-- A hash of issuer and subject.
	identity text not null,
	issuer text not null,
	account uuid not null,
	-- The groups as of the last sign-in.
	groups text[] not null default '{}',
	created_at timestamptz not null default now(),
	primary key (workspace, identity),
	unique (workspace, account, issuer)
);

-- The sessions that began by a company's account.
create table auth.company_sessions (
	session uuid primary key references auth.session on delete cascade,
	-- What the provider gave to ask it again and to sign out there, encrypted by the server's secret.
	tokens text not null,
	-- Whether the provider asked for a second factor.
	has_factor boolean not null,
	began_at timestamptz not null default now(),
	-- When the provider last said that the account still counts.
	confirmed_at timestamptz not null default now(),
	-- When a server last set out to ask.
	asked_at timestamptz not null default now()
);
