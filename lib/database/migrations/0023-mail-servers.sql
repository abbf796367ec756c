-- The mail servers that owners set for their workspaces. The login of the accounts alone reads them.
create table auth.mail_servers (
	workspace uuid primary key,
	host text not null,
	port integer not null,
	-- Whether it speaks TLS from the start; else STARTTLS is demanded.
	is_tls boolean not null,
	login text,
	-- Encrypted by the server's secret for this workspace.
	password text,
	sender text not null
);
