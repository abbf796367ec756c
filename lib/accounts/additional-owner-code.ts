import { drizzle } from 'drizzle-orm/node-postgres'
import { withClient } from '@/lib/database/connect'
import { withOwner } from '@/lib/database/export/with-owner'
import { Refusal } from '@/lib/database/faults/refusal'
import { codeLine, makeOwnerCode } from './owner-code'

/** PostgreSQL error codes for a missing schema or table. */
const isMissing = (error: unknown): boolean =>
	error instanceof Error &&
	(('code' in error && (error.code === '3F000' || error.code === '42P01')) || isMissing(error.cause))

/**
 * Creates the one-time code for the owner of another workspace, while the app may be running.
 * @returns the line to print
 * @throws Refusal if no app has created the tables yet
 */
export async function makeAdditionalOwnerCode(): Promise<string> {
	try {
		const code = await withOwner(true, (login) =>
			withClient(login, (client) => makeOwnerCode(drizzle({ client }), false)),
		)
		return codeLine(code ?? '')
	} catch (error) {
		if (!isMissing(error)) throw error
		throw new Refusal(
			'There is no workspace yet: start the app and open its page /team, which prints the first code.',
		)
	}
}
