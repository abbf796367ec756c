-- A candidate's own page: the link to it, what they asked for there, and who has read their record. Each of them goes with
-- the candidate, but for the proof that somebody has deleted themselves.

create table team.record_links (
	workspace uuid not null,
	-- One link counts, the newest.
	candidate text collate "C" not null,
	hash text not null,
	made_at timestamptz not null default now(),
	made_by uuid not null,
	primary key (workspace, candidate),
	foreign key (workspace, made_by) references team.members on delete cascade
);
create unique index on team.record_links (workspace, hash);

create table team.requests (
	workspace uuid not null,
	id uuid not null,
	candidate text collate "C" not null,
	kind text not null check (kind in ('correction', 'review', 'consent', 'copy', 'deletion')),
	at timestamptz not null default now(),
	-- The last day for an answer.
	due date not null,
	state text not null check (state in ('open', 'done')),
	words text,
	-- The fact that was corrected or the consent that was given or withdrawn, and its values.
	about text,
	before json,
	after json,
	-- The day of the words that were agreed to.
	notice date,
	answer text,
	answered_by uuid,
	answered_at timestamptz,
	primary key (workspace, id),
	foreign key (workspace, answered_by) references team.members
);
create index on team.requests (workspace, candidate);

create table team.reads (
	workspace uuid not null,
	candidate text collate "C" not null,
	member uuid not null,
	-- The last day.
	"on" date not null,
	primary key (workspace, candidate, member),
	foreign key (workspace, member) references team.members on delete cascade
);

-- Null for what candidates do themselves on their own page.
alter table team.operations alter column member drop not null;

-- Row-level security as in 0001.

alter table team.record_links enable row level security;
alter table team.record_links force row level security;
create policy workspace on team.record_links
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.requests enable row level security;
alter table team.requests force row level security;
create policy workspace on team.requests
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.reads enable row level security;
alter table team.reads force row level security;
create policy workspace on team.reads
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);
