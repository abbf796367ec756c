-- Passkeys of members. The login of the accounts alone reads these tables.

create table auth.passkeys (
	workspace uuid not null,
	passkey uuid not null default gen_random_uuid(),
	account uuid not null references auth."user" on delete cascade,
	-- What the device calls it: whose it is, is found by it alone.
	credential text not null unique,
	public_key bytea not null,
	-- How often the device says that it was used; 0 for devices that do not count.
	counter bigint not null,
	-- How browsers reach the device.
	transports text[] not null,
	-- That which the member gave it.
	name text not null,
	created_at timestamptz not null default now(),
	used_at timestamptz,
	primary key (workspace, passkey)
);
create index passkeys_account on auth.passkeys (account);

-- The questions to passkeys that were answered, by their hashes: each counts once. They lie in the browser's cookie until then.
create table auth.spent_challenges (
	challenge_hash text primary key,
	spent_at timestamptz not null default now()
);

-- The passkey by which a session began or went on.
alter table auth.session add column passkey uuid;
