import { drizzle } from 'drizzle-orm/node-postgres'
import { connect } from '@/lib/database/connect'
import { withLogins } from '@/lib/database/export/with-owner'
import { ownerCodeMinutes } from '@/lib/limits/account-limits'
import { makeOwnerCode } from './owner-code'

/**
 * Creates the one-time code for the owner of a new workspace, while the app may be running. The database is made or brought
 * up to date first.
 * @returns the line to print
 */
export const issueOwnerCode = (): Promise<string> =>
	withLogins(true, async (logins) => {
		const { auth, close } = await connect(logins)
		try {
			const code = await makeOwnerCode(drizzle({ client: auth }))
			return `The one-time code for the owner of the workspace: ${code} (for ${ownerCodeMinutes} minutes)`
		} finally {
			await close()
		}
	})
