import { type Client, escapeIdentifier } from 'pg'

/** The rights of the two logins on the tables; run after migrations, so it includes new tables. All of them, or none. */
const grantsTo = (app: string, auth: string) => `
	revoke all on schema team, auth from public;
	grant usage on schema team to ${app};
	grant select, insert, update, delete on all tables in schema team to ${app};
	revoke all on team.migrations from ${app};
	revoke update, delete on team.audit from ${app};
	grant usage on schema auth to ${auth};
	grant select, insert, update, delete on all tables in schema auth to ${auth};
	grant usage, select on all sequences in schema auth to ${auth};
`

/** Grants the login `app` access to the tables of the workspaces, and the login `auth` to those of the accounts. */
export const grant = async (owner: Client, app: string, auth: string) => {
	await owner.query(grantsTo(escapeIdentifier(app), escapeIdentifier(auth)))
}
