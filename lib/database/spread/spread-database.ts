import type { Client } from 'pg'
import { withClient } from '../connect'
import { Refusal } from '../faults/refusal'
import type { Logins } from '../logins'
import { migrationLock } from '../migrate'
import { planSpread, type SpreadPlan, type TableToSpread } from './plan-spread'
import { readSpreadState } from './spread-state'

const countOf = async (owner: Client, id: string) =>
	(await owner.query<{ count: string }>(`select count(*) as count from ${id}`)).rows[0]?.count

/** Spreads a table, and looks whether all its rows are still there. */
async function spreadTable(owner: Client, { id, statements }: TableToSpread) {
	await owner.query('begin')
	try {
		await owner.query(`lock table ${id} in exclusive mode`)
		const before = await countOf(owner, id)
		for (const statement of statements) await owner.query(statement)
		const after = await countOf(owner, id)
		if (after !== before)
			throw new Refusal(`${id} had ${before} rows and would have ${after}: it stays as it was.`)
		await owner.query('commit')
	} catch (error) {
		await owner.query('rollback')
		throw error
	}
}

/**
 * Spreads the tables of the workspaces over the servers of a database, each workspace whole on one of them; those that are
 * spread already stay as they are.
 * @param isRun whether it is done, and not only planned
 * @returns what was missing or done
 * @throws Refusal if it is to be done and something is missing; nothing is changed then
 */
export const spreadDatabase = ({ owner: login, app }: Logins, isRun: boolean): Promise<SpreadPlan> =>
	withClient(login, (owner) =>
		withClient(app, async (client) => {
			await owner.query('select pg_advisory_lock($1)', [migrationLock])
			const plan = planSpread(await readSpreadState(owner, client))
			if (!isRun) return plan
			if (plan.missing.length > 0) throw new Refusal(plan.missing.join('\n'))
			for (const table of plan.tables) await spreadTable(owner, table)
			return plan
		}),
	)
