-- Signing out by a company's provider (OpenID Connect Back-Channel Logout).

-- A hash of issuer and session there; null where the provider names none.
alter table auth.company_sessions add column provider_session text;
create index on auth.company_sessions (provider_session);

-- The logout tokens that were used, by a hash of issuer and id, until they are no longer valid.
create table auth.used_logout_tokens (
	token text primary key,
	ends_at timestamptz not null
);
