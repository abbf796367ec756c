-- Where programs are told that something has changed.

create table team.webhooks (
	workspace uuid not null references team.workspaces,
	program uuid not null,
	url text not null,
	-- The secret by which its messages are signed, sealed.
	sealed text not null,
	-- Up to which change of the workspace it has been told.
	told bigint not null,
	-- The message that it has not taken yet, and the number that it tells of.
	message text,
	message_id text,
	message_change bigint,
	tries integer not null default 0,
	-- Why the last try failed, and when.
	fault text,
	tried_at timestamptz,
	next_at timestamptz not null default now(),
	-- Since when nothing has been taken; null if the last message was.
	failing_since timestamptz,
	-- Set once it was tried for long enough, or said that it is gone.
	stopped_at timestamptz,
	made_by uuid not null,
	created_at timestamptz not null default now(),
	primary key (workspace, program),
	foreign key (workspace, program) references team.programs (workspace, program)
);

alter table team.webhooks enable row level security;
alter table team.webhooks force row level security;
create policy workspace on team.webhooks
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);
