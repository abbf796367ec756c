import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/node-postgres'
import { withClient } from '@/lib/database/connect'
import { enterWorkspace, inWorkspace } from '@/lib/database/database'
import { isDatabaseMade } from '@/lib/database/database-made'
import { withOwner } from '@/lib/database/export/with-owner'
import { compareClocks } from './clocks'
import { lookAtDatabase } from './look-at-database'
import { lookAtMachine } from './look-at-machine'
import { lookAtMail, withOwnMail } from './look-at-mail'
import { type CheckRequest, lookAtRequest } from './look-at-request'
import { lookAtWorkspace } from './look-at-workspace'
import type { CheckFinding } from './states'

const lookAtDevice = (asked: CheckRequest | null, now: Date): CheckFinding =>
	asked
		? { id: 'deviceClock', ...compareClocks(now.getTime() - asked.time) }
		: { id: 'deviceClock', found: 'unasked' }

/** Whether the server is well set, as far as it shows to a page of an owner. */
export const checkForOwner = (
	workspace: string,
	asked: CheckRequest | null,
): Promise<readonly CheckFinding[]> =>
	inWorkspace(workspace, async (tx) => {
		const now = new Date()
		return [
			...lookAtRequest(asked, process.env),
			...(await lookAtWorkspace(tx, now)),
			await lookAtMail(workspace),
			lookAtDevice(asked, now),
			...(await lookAtDatabase(tx, now)),
			...(await lookAtMachine(process.env, now)),
		]
	})

/** What was found in a workspace, or in the server itself. */
type Part = { readonly workspace: string | null; readonly findings: readonly CheckFinding[] }

/** What shows in the database and in each of its workspaces; nothing is made or changed. */
async function checkDatabase(now: Date): Promise<readonly Part[]> {
	if (!isDatabaseMade()) return [{ workspace: null, findings: [{ id: 'database', found: 'none' }] }]
	return withOwner(true, (owner) =>
		withClient(owner, async (client) => {
			const database = drizzle({ client })
			const { rows } = await database.execute<{ workspace: string }>(sql`
				select workspace from team.workspaces order by created_at`)
			const mailOf = await withOwnMail(database)
			const parts: Part[] = [
				{ workspace: null, findings: await database.transaction((tx) => lookAtDatabase(tx, now)) },
			]
			for (const { workspace } of rows)
				parts.push({
					workspace,
					findings: [
						...(await database.transaction(async (tx) =>
							lookAtWorkspace(await enterWorkspace(tx, workspace), now),
						)),
						mailOf(workspace),
					],
				})
			return parts
		}),
	)
}

/** Whether the server is well set, as far as it shows on the command line. */
export async function checkForOperator(): Promise<readonly Part[]> {
	const now = new Date()
	const own: readonly CheckFinding[] = [
		...lookAtRequest(null, process.env),
		lookAtDevice(null, now),
		...(await lookAtMachine(process.env, now)),
	]
	return [{ workspace: null, findings: own }, ...(await checkDatabase(now))]
}
