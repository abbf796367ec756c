import { expect } from 'vitest'
import { externalLogins, type Logins } from '@/lib/database/logins'

/** The logins of the tests' database, and the same to another database of that server. */
export function loginsIn(database: string): { readonly here: Logins; readonly there: Logins } {
	const here = externalLogins() ?? expect.fail('No database is named')
	const moved = ({ connectionString }: { readonly connectionString?: string }) => {
		const address = new URL(connectionString ?? '')
		address.pathname = database
		return { connectionString: address.href }
	}
	return { here, there: { owner: moved(here.owner), app: moved(here.app), auth: moved(here.auth) } }
}
