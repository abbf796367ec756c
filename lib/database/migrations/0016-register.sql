-- What owners said for the register of processing: what the program cannot know. The words stay with the workspace.

create table team.register_answers (
	workspace uuid not null,
	question text collate "C" not null,
	words text not null,
	said_at timestamptz not null,
	said_by uuid not null,
	primary key (workspace, question),
	foreign key (workspace, said_by) references team.members
);

-- Row-level security as in 0001.

alter table team.register_answers enable row level security;
alter table team.register_answers force row level security;
create policy workspace on team.register_answers
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);
