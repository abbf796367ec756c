-- What a team's devices exchange. Nested members are json, not jsonb: they come back letter by letter as they were sent, and
-- devices compare them so.

create table team.openings (
	workspace uuid not null,
	id text collate "C" not null,
	name text not null,
	gap text not null,
	rulesets text[] not null,
	facts json not null,
	stages json,
	views json,
	created_on date not null,
	changed_on date not null,
	version bigint,
	primary key (workspace, id)
);

create table team.sheets (
	workspace uuid not null,
	id text collate "C" not null,
	file text not null,
	headings json not null,
	mapping json not null,
	taken_on date not null,
	said json,
	primary key (workspace, id)
);

create table team.candidates (
	workspace uuid not null,
	key text collate "C" not null,
	-- The employer's own id for the person.
	id text not null,
	name text not null,
	email text,
	-- A day or a month.
	birth_date text,
	facts json not null,
	origins json,
	-- Null: all, also later ones.
	roles text[],
	source_kind text not null,
	source_sheet text,
	source_row bigint,
	cells json,
	faults json,
	consents json,
	withdrawn json,
	gone text,
	distinct_from text[],
	kept json,
	progress json,
	notes json,
	documents json,
	saved_on date not null,
	version bigint,
	also_keys text[],
	also_ids text[],
	also_emails text[],
	primary key (workspace, key)
);

create table team.decisions (
	workspace uuid not null,
	role text collate "C" not null,
	candidate text collate "C" not null,
	choice text not null,
	by text not null,
	-- The signed-in member who decided, or brought the decision in.
	member uuid not null,
	reason text not null,
	"on" date not null,
	advice json not null,
	version bigint,
	primary key (workspace, role, candidate),
	foreign key (workspace, role) references team.openings (workspace, id),
	foreign key (workspace, candidate) references team.candidates (workspace, key)
);
create index on team.decisions (workspace, candidate);

create table team.settings (
	workspace uuid not null,
	kept_days bigint not null,
	company text,
	contact text,
	erasures json not null,
	primary key (workspace)
);

create table team.operations (
	workspace uuid not null,
	id text collate "C" not null,
	sequence bigint not null,
	at timestamptz not null,
	by text not null,
	member uuid not null,
	kind text not null,
	-- Null: all.
	roles text[],
	created bigint not null,
	changed bigint not null,
	name text,
	reason text,
	undoes text,
	undone text,
	primary key (workspace, id)
);
create index on team.operations (workspace, sequence);

-- A part of what an operation did: what it created, by name; the rest are patches.
create table team.chunks (
	workspace uuid not null,
	operation text collate "C" not null,
	part bigint not null,
	created json not null,
	primary key (workspace, operation, part),
	foreign key (workspace, operation) references team.operations (workspace, id)
);

create table team.patches (
	workspace uuid not null,
	operation text collate "C" not null,
	part bigint not null,
	place bigint not null,
	store text not null,
	key text collate "C" not null,
	-- Whom the patch speaks of, by which it is erased with them; null for one of an opening.
	candidate text collate "C",
	-- The openings by which it may be seen; null: all.
	openings text[],
	was bigint not null,
	before json,
	after json,
	merged_into text collate "C",
	primary key (workspace, operation, part, place),
	foreign key (workspace, operation, part) references team.chunks (workspace, operation, part) on delete cascade
);
create index on team.patches (workspace, candidate);
create index on team.patches (workspace, merged_into) where merged_into is not null;

-- Candidates who were deleted: nothing that says who they were.
create table team.removed (
	workspace uuid not null,
	key text collate "C" not null,
	hashes text[] not null,
	"on" date not null,
	why text not null,
	lifted text,
	primary key (workspace, key)
);

-- The newest change of each record, those included that are gone. Records have no number of their own: the workspace's
-- counter is raised when they are written already, and a row of some ten bytes is cheaper to write last than a record twice.
create table team.changes (
	workspace uuid not null,
	store text collate "C" not null,
	key text collate "C" not null,
	change bigint not null,
	-- The openings by which the record can or could be seen; null: by everybody.
	openings text[],
	-- What its hash in the audit is salted with; null once the record is gone.
	salt bytea,
	primary key (workspace, store, key)
);
create index on team.changes (workspace, change);

-- What was answered to a batch, without a value of any record.
create table team.batches (
	workspace uuid not null,
	id uuid not null,
	at timestamptz not null default now(),
	member uuid not null,
	-- By which a batch is told from another one with its id.
	digest bytea not null,
	answer json,
	primary key (workspace, id)
);
create index on team.batches (workspace, at);

-- By what devices hash the ids of deleted people.
create table team.id_keys (
	workspace uuid not null,
	key bytea not null,
	primary key (workspace)
);

-- By what a member's unsent changes are encrypted on the member's devices.
create table team.outbox_keys (
	workspace uuid not null,
	member uuid not null,
	key bytea not null,
	primary key (workspace, member)
);

-- Row-level security as in 0001.

alter table team.openings enable row level security;
alter table team.openings force row level security;
create policy workspace on team.openings
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.sheets enable row level security;
alter table team.sheets force row level security;
create policy workspace on team.sheets
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.candidates enable row level security;
alter table team.candidates force row level security;
create policy workspace on team.candidates
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.decisions enable row level security;
alter table team.decisions force row level security;
create policy workspace on team.decisions
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.settings enable row level security;
alter table team.settings force row level security;
create policy workspace on team.settings
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.operations enable row level security;
alter table team.operations force row level security;
create policy workspace on team.operations
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.chunks enable row level security;
alter table team.chunks force row level security;
create policy workspace on team.chunks
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.patches enable row level security;
alter table team.patches force row level security;
create policy workspace on team.patches
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.removed enable row level security;
alter table team.removed force row level security;
create policy workspace on team.removed
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.changes enable row level security;
alter table team.changes force row level security;
create policy workspace on team.changes
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.batches enable row level security;
alter table team.batches force row level security;
create policy workspace on team.batches
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.id_keys enable row level security;
alter table team.id_keys force row level security;
create policy workspace on team.id_keys
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

alter table team.outbox_keys enable row level security;
alter table team.outbox_keys force row level security;
create policy workspace on team.outbox_keys
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);
