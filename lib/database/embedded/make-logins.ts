import { type Client, escapeIdentifier, escapeLiteral } from 'pg'
import type { Passwords } from './passwords'

/** The database of the workspace on the embedded server. */
export const workspaceDatabase = 'workspace'

const logins = ['owner', 'app', 'auth'] as const

async function makeLogin(superuser: Client, name: string, password: string) {
	const { rowCount } = await superuser.query('select from pg_roles where rolname = $1', [name])
	const verb = rowCount === 0 ? 'create' : 'alter'
	await superuser.query(`${verb} role ${escapeIdentifier(name)} login password ${escapeLiteral(password)}`)
}

/** Creates the three logins and, last, their database: if that exists, everything is done. */
export async function makeLogins(superuser: Client, passwords: Passwords) {
	const { rowCount } = await superuser.query('select from pg_database where datname = $1', [
		workspaceDatabase,
	])
	if (rowCount !== 0) return
	for (const name of logins) await makeLogin(superuser, name, passwords[name])
	await superuser.query(`create database ${workspaceDatabase} owner owner`)
}
