-- Where members are just now: which candidate a page of theirs shows. It counts for seconds, so it is unlogged: a crash
-- empties it, and neither an export nor a backup has it. It goes with the device, the opening and the candidate.

create unlogged table team.presence (
	workspace uuid not null,
	device uuid not null,
	-- A page that is open on the device, by an id that it gives itself.
	page text collate "C" not null,
	opening text collate "C" not null,
	candidate text collate "C" not null,
	doing text not null check (doing in ('looking', 'deciding')),
	-- When the page said so last.
	at timestamptz not null default now(),
	primary key (workspace, device, page),
	foreign key (workspace, device) references team.devices (workspace, device) on delete cascade,
	foreign key (workspace, opening) references team.openings (workspace, id) on delete cascade,
	foreign key (workspace, candidate) references team.candidates (workspace, key) on delete cascade
);
create index on team.presence (workspace, candidate);

-- Row-level security as in 0001.

alter table team.presence enable row level security;
alter table team.presence force row level security;
create policy workspace on team.presence
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);
