import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { externalLogins } from '@/lib/database/logins'
import { describeSpread } from '@/lib/database/spread/describe-spread'
import { planSpread } from '@/lib/database/spread/plan-spread'
import { spreadDatabase } from '@/lib/database/spread/spread-database'
import { readSpreadState, type SpreadState } from '@/lib/database/spread/spread-state'

// On a PostgreSQL without Citus: up to what is missing.

const logins = externalLogins() ?? expect.fail('No database is named')
const { pathname } = new URL(logins.owner.connectionString ?? '')
const superuser = new Client({ ...inject('superuser'), database: pathname.slice(1) })
const [owner, app] = [new Client(logins.owner), new Client(logins.app)]
beforeAll(async () => {
	for (const client of [superuser, owner, app]) await client.connect()
})
afterAll(async () => {
	for (const client of [superuser, owner, app]) await client.end()
})

const catalogue = async () =>
	(
		await superuser.query(
			`select relname, relkind, relpersistence, relfilenode from pg_class where relnamespace = 'team'::regnamespace order by 1`,
		)
	).rows

describe('a database without Citus', () => {
	test('is told what is missing, and nothing of it is changed, asked or told to run', async () => {
		const before = await catalogue()
		const { missing } = await spreadDatabase(logins, false)
		expect(missing).toEqual([
			expect.stringMatching(/^The extension citus is not (?:installed on this server|in this database)/),
			expect.stringMatching(/^No other server is named/),
			expect.stringMatching(/^wal_level is replica/),
			expect.stringMatching(/^The owner’s login is held by the policies/),
			expect.stringMatching(/^What owner sets in a transaction/),
			expect.stringMatching(/^What app sets in a transaction/),
		])
		await expect(spreadDatabase(logins, true)).rejects.toMatchObject({
			name: 'Refusal',
			message: missing.join('\n'),
		})
		expect(await catalogue()).toEqual(before)
	})

	test('is told of what was mended no more', async () => {
		await superuser.query("set citus.propagate_set_commands to 'local'")
		const { missing } = planSpread(await readSpreadState(superuser, app))
		expect(missing.map((one) => one.split(' ').slice(0, 3).join(' '))).toEqual([
			'The extension citus',
			'No other server',
			'wal_level is replica:',
			'What app sets',
		])
	})
})

test('every table of the workspaces is spread by its workspace, each after those that it refers to', async () => {
	const { tables } = planSpread(await readSpreadState(owner, app))
	const named = tables.map(({ id }) => id)
	const { rows } = await superuser.query<{ id: string }>(`
		select format('%I.%I', table_schema, table_name) as id from information_schema.columns
		where table_schema = 'team' and column_name = 'workspace' order by 1`)
	expect(named.toSorted()).toEqual(rows.map(({ id }) => id))
	expect(named[0]).toBe('team.workspaces')
	const references = await superuser.query<{ from: string; to: string }>(`
		select conrelid::regclass::text as from, confrelid::regclass::text as to from pg_constraint
		where contype = 'f' and connamespace = 'team'::regnamespace and conrelid <> confrelid`)
	for (const { from, to } of references.rows) expect(named.indexOf(to)).toBeLessThan(named.indexOf(from))
	for (const { id, statements } of tables)
		expect(statements.at(-1)).toBe(
			`select create_distributed_table('${id}', 'workspace', colocate_with => '${id === 'team.workspaces' ? 'none' : 'team.workspaces'}')`,
		)
})

test('an unlogged table is logged first, since it could not be moved', async () => {
	const unlogged = (await catalogue()).filter(
		({ relkind, relpersistence }) => relkind === 'r' && relpersistence === 'u',
	)
	const { tables } = planSpread(await readSpreadState(owner, app))
	const logged = tables.flatMap(({ statements }) => (statements.length > 1 ? statements.slice(0, 1) : []))
	expect(logged).toEqual(unlogged.map(({ relname }) => `alter table team.${relname} set logged`))
})

const spread: SpreadState = {
	tables: [{ id: 'team.workspaces', refersTo: [], isUnlogged: false, isSpread: true }],
	extension: 'made',
	nodes: 2,
	walLevel: 'logical',
	bypassesPolicies: true,
	keepsSettings: [],
}

test('tables that are spread already stay, and those of a newer program are added', () => {
	expect(describeSpread(planSpread(spread), false)).toEqual(['All tables are spread. Nothing is to be done.'])
	const added = { id: 'team.added', refersTo: ['team.workspaces'], isUnlogged: false, isSpread: false }
	const { missing, tables } = planSpread({ ...spread, tables: [...spread.tables, added] })
	expect(missing).toEqual([])
	expect(tables.map(({ id }) => id)).toEqual(['team.added'])
})
