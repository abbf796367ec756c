-- Mail: what is to be sent and what has become of it, in which language a member reads it, and the links by which somebody
-- sets a new password.

-- The language in which a member last used the list; null until it is known.
alter table team.members add column locale text;

-- The day on which those who may answer were last told that a request is due soon.
alter table team.requests add column reminded_on date;

create table team.mails (
	workspace uuid not null references team.workspaces,
	mail uuid not null,
	kind text not null,
	recipient text not null,
	locale text not null,
	-- What its text is made of, with the secret of its link, sealed. Null once it is sent or its time is over.
	sealed text,
	-- By what it is the only one of its kind to somebody, such as a day; null if there may be many.
	about text,
	-- Sending: somebody is at it, and has until next_at.
	state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'refused', 'over')),
	tries integer not null default 0,
	-- Why the last try failed, and what the mail server said.
	fault text,
	reply text,
	made_at timestamptz not null default now(),
	tried_at timestamptz,
	next_at timestamptz not null default now(),
	-- It is not sent later than this.
	ends_at timestamptz not null,
	primary key (workspace, mail)
);

create unique index mails_once on team.mails (workspace, kind, recipient, about);
create index mails_next on team.mails (workspace, next_at) where state in ('waiting', 'sending');

alter table team.mails enable row level security;
alter table team.mails force row level security;
create policy workspace on team.mails
	using (workspace = nullif(current_setting('app.workspace', true), '')::uuid)
	with check (workspace = nullif(current_setting('app.workspace', true), '')::uuid);

-- The link by which somebody who has lost their password sets a new one, one for each account.
create table auth.password_resets (
	account uuid primary key references auth."user" on delete cascade,
	token_hash text not null unique,
	ends_at timestamptz not null
);
