-- Which programs have been given a candidate's record, so that the candidate's own page can name them as it names members.
create table team.program_reads (
	workspace uuid not null,
	candidate text collate "C" not null,
	program uuid not null,
	-- The last day.
	"on" date not null,
	primary key (workspace, candidate, program),
	foreign key (workspace, program) references team.programs (workspace, program)
);

alter table team.program_reads enable row level security;
alter table team.program_reads force row level security;
create policy workspace on team.program_reads
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);
