import type { ClientConfig } from 'pg'

/** How the three logins connect: `owner` changes tables, `app` reads and writes the workspaces, `auth` the accounts. */
export type Logins = { readonly owner: ClientConfig; readonly app: ClientConfig; readonly auth: ClientConfig }

/** The logins of an external PostgreSQL, from DATABASE_URL and its two companions. */
export function externalLogins(): Logins | undefined {
	const { DATABASE_URL, DATABASE_OWNER_URL, DATABASE_AUTH_URL } = process.env
	if (!DATABASE_URL || !DATABASE_OWNER_URL || !DATABASE_AUTH_URL) return undefined
	return {
		owner: { connectionString: DATABASE_OWNER_URL },
		app: { connectionString: DATABASE_URL },
		auth: { connectionString: DATABASE_AUTH_URL },
	}
}
