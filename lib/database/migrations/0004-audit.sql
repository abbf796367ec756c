-- What was done in a workspace, by whom and when, without anything about a person who is screened. Entries are only added:
-- the login of the app may neither change nor delete them. Each one's hash covers that of the one before.

create table team.audit (
	workspace uuid not null,
	-- Counts from 1, without a gap.
	number bigint not null,
	at timestamptz not null,
	-- The id of the member; null for the server and for strangers.
	actor uuid,
	kind text not null,
	-- Ids and counts.
	about json not null,
	-- The change of the workspace that this entry is about, and the salted hashes, 32 bytes each, of the records in it.
	change bigint,
	hashes bytea,
	previous bytea not null,
	hash bytea not null,
	primary key (workspace, number)
);
create unique index on team.audit (workspace, change);

-- Row-level security as in 0001.

alter table team.audit enable row level security;
alter table team.audit force row level security;
create policy workspace on team.audit
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);
