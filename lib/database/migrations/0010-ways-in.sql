-- Devices that locks leave alone, and the way back of an owner who has lost password and second factor.

-- A device on which an account signed in before. It opens nothing: wrong passwords are only counted for it alone.
create table auth.known_devices (
	account uuid not null references auth."user" on delete cascade,
	-- A hash of the token that the cookie holds.
	token_hash text not null,
	-- The session that began on it last.
	session uuid not null,
	-- Wrong passwords and codes since it last signed in.
	failures integer not null default 0,
	used_at timestamptz not null default now(),
	primary key (account, token_hash)
);

-- The one-time code of an owner, one for each account.
create table auth.owner_recoveries (
	account uuid primary key references auth."user" on delete cascade,
	code_hash text not null unique,
	ends_at timestamptz not null
);
