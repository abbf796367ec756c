import { drizzle } from 'drizzle-orm/node-postgres'
import { withClient } from '@/lib/database/connect'
import { withOwner } from '@/lib/database/export/with-owner'
import { Refusal } from '@/lib/database/faults/refusal'
import { makeOwnerCode, sayCode } from './owner-code'

/** Codes of PostgreSQL for a schema or a table that is not there. */
const isMissing = (error: unknown): boolean =>
	error instanceof Error &&
	(('code' in error && (error.code === '3F000' || error.code === '42P01')) || isMissing(error.cause))

/**
 * Makes the one-time code for the owner of a further workspace, beside a running app.
 * @returns the line that says it
 * @throws Refusal where no app has made the tables yet
 */
export async function makeFurtherCode(): Promise<string> {
	try {
		const code = await withOwner(true, (login) =>
			withClient(login, (client) => makeOwnerCode(drizzle({ client }), false)),
		)
		return sayCode(code ?? '')
	} catch (error) {
		if (!isMissing(error)) throw error
		throw new Refusal(
			'There is no workspace yet: start the app and open its page /team, which prints the first code.',
		)
	}
}
