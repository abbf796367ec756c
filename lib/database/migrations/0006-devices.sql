-- What devices keep, and how far each has followed: until when somebody who was deleted may still be on one.

-- A device that holds anything of the list has a row here: it comes with the keys, which every device asks for first.
create table team.device_progress (
	workspace uuid not null,
	device uuid not null,
	-- The device has done, on its disk too, all that happened up to this change.
	complete bigint not null,
	-- When it last asked.
	at timestamptz not null default now(),
	primary key (workspace, device),
	foreign key (workspace, device) references team.devices (workspace, device) on delete cascade
);

-- By what a device encrypts the copy that it keeps. It goes with the device, and when the copy was kept too long.
create table team.copy_keys (
	workspace uuid not null,
	device uuid not null,
	key bytea not null,
	primary key (workspace, device),
	foreign key (workspace, device) references team.devices (workspace, device) on delete cascade
);

-- The openings that a device holds, chosen by its member where all would be too many; null for all that the member sees.
alter table team.devices add column openings text[];

-- Row-level security as in 0001.

alter table team.device_progress enable row level security;
alter table team.device_progress force row level security;
create policy workspace on team.device_progress
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.copy_keys enable row level security;
alter table team.copy_keys force row level security;
create policy workspace on team.copy_keys
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);
