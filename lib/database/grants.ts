import { type Client, escapeIdentifier } from 'pg'

/** What the two logins may do with the tables: those of a later migration are included, for this runs after each. */
const grantsTo = (app: string, auth: string) => `
	begin;
	revoke all on schema team, auth from public;
	grant usage on schema team to ${app};
	grant select, insert, update, delete on all tables in schema team to ${app};
	revoke all on team.migrations from ${app};
	revoke update, delete on team.audit from ${app};
	grant usage on schema auth to ${auth};
	grant select, insert, update, delete on all tables in schema auth to ${auth};
	grant usage, select on all sequences in schema auth to ${auth};
	commit;
`

/** Lets the login `app` at the tables of the workspaces, and the login `auth` at those of the accounts. */
export const grant = async (owner: Client, app: string, auth: string) => {
	await owner.query(grantsTo(escapeIdentifier(app), escapeIdentifier(auth)))
}
