-- Packs: some hundred records compressed as one, which a new device loads as they lie. They are made from the records and
-- can be made again at any time, so neither an export nor a backup has them.

-- All packs of a workspace as of one change; whoever has loaded them asks for what has changed since.
create table team.pack_sets (
	workspace uuid not null,
	change bigint not null,
	format integer not null,
	made_at timestamptz not null default now(),
	records bigint not null,
	primary key (workspace, change)
);

create table team.packs (
	workspace uuid not null,
	change bigint not null,
	place bigint not null,
	-- The opening whose members may read all that is in it; null: only who sees every opening may.
	opening text collate "C",
	-- Its first and last record, in the order of packs.
	first text collate "C" not null,
	last text collate "C" not null,
	records bigint not null,
	candidates bigint not null,
	data bytea not null,
	primary key (workspace, change, place),
	foreign key (workspace, change) references team.pack_sets (workspace, change) on delete cascade
);
-- It is compressed already.
alter table team.packs alter column data set storage external;

-- Row-level security as in 0001.

alter table team.pack_sets enable row level security;
alter table team.pack_sets force row level security;
create policy workspace on team.pack_sets
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.packs enable row level security;
alter table team.packs force row level security;
create policy workspace on team.packs
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);
