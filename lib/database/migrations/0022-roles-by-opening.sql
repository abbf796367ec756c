-- What a member may do in each opening: their permission, and what differs from it in some openings. Who screened is a
-- recruiter from now on, and an interviewer sees the people given to them.

alter table team.members no force row level security;
alter table team.members drop constraint members_permission_check;
update team.members set permission = 'recruiter' where permission = 'screener';
alter table team.members add constraint members_permission_check
	check (permission in ('owner', 'recruiter', 'interviewer', 'viewer'));
-- By the id of the opening.
alter table team.members add column by_opening jsonb not null default '{}';
alter table team.members force row level security;

alter table team.invitations no force row level security;
alter table team.invitations drop constraint invitations_permission_check;
update team.invitations set permission = 'recruiter' where permission = 'screener';
alter table team.invitations add constraint invitations_permission_check
	check (permission in ('owner', 'recruiter', 'interviewer', 'viewer'));
alter table team.invitations add column by_opening jsonb not null default '{}';
alter table team.invitations force row level security;

update auth.company_groups set permission = 'recruiter' where permission = 'screener';

-- The people given to interviewers, in an opening. They go with the member, the opening and the candidate.
create table team.given (
	workspace uuid not null,
	member uuid not null,
	opening text collate "C" not null,
	candidate text collate "C" not null,
	given_by uuid not null,
	given_at timestamptz not null default now(),
	primary key (workspace, member, opening, candidate),
	foreign key (workspace, member) references team.members (workspace, member) on delete cascade,
	foreign key (workspace, opening) references team.openings (workspace, id) on delete cascade,
	foreign key (workspace, candidate) references team.candidates (workspace, key) on delete cascade
);
create index on team.given (workspace, candidate);
create index on team.given (workspace, opening);

-- An interviewer sees of the history what is their own.
create index on team.operations (workspace, member);

-- Row-level security as in 0001.

alter table team.given enable row level security;
alter table team.given force row level security;
create policy workspace on team.given
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);
