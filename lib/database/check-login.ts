import type { ClientBase } from 'pg'
import { Refusal } from './faults/refusal'

/** Includes roles that the login could assume with `set role`. */
const rightsOfLogin = `
	select
		current_user as name,
		exists (select from pg_roles where rolsuper and pg_has_role(current_user, oid, 'member')) as "isSuperuser",
		exists (select from pg_roles where rolbypassrls and pg_has_role(current_user, oid, 'member')) as "bypassesPolicies",
		exists (
			select from pg_class
			where relnamespace = any (select oid from pg_namespace where nspname in ('team', 'auth'))
				and pg_has_role(current_user, relowner, 'member')
		) as "ownsTables",
		has_schema_privilege('auth', 'usage') as "readsAccounts",
		has_schema_privilege('team', 'usage') as "readsWorkspaces"
`

type Rights = {
	readonly name: string
	readonly isSuperuser: boolean
	readonly bypassesPolicies: boolean
	readonly ownsTables: boolean
	readonly readsAccounts: boolean
	readonly readsWorkspaces: boolean
}

function faultOf(rights: Rights, kind: 'app' | 'auth') {
	if (rights.isSuperuser) return 'is a superuser'
	if (rights.bypassesPolicies) return 'bypasses row-level security'
	if (rights.ownsTables) return 'owns tables'
	if (kind === 'app' && rights.readsAccounts) return 'can read the accounts'
	if (kind === 'auth' && rights.readsWorkspaces) return 'can read the workspaces'
	return undefined
}

/**
 * Refuses a login that is exempt from row-level security, or that can access the other login's schema.
 * @returns its name
 */
export async function checkLogin(client: ClientBase, kind: 'app' | 'auth'): Promise<string> {
	const { rows } = await client.query<Rights>(rightsOfLogin)
	const [rights] = rows
	const fault = rights && faultOf(rights, kind)
	const setting = kind === 'app' ? 'DATABASE_URL' : 'DATABASE_AUTH_URL'
	if (fault) throw new Refusal(`The login ${rights.name} of ${setting} ${fault}. Give it a login of its own.`)
	return rights?.name ?? ''
}
