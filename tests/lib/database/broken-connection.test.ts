import { spawnSync } from 'node:child_process'
import { sql } from 'drizzle-orm'
import { expect, inject, test } from 'vitest'
import { authDatabase, inWorkspace } from '@/lib/database/database'
import { openDatabase } from '@/lib/database/open-database'

const workspace = '00000000-0000-4000-8000-000000000001'

/** Ends all other connections to a database, while this process can notice nothing of it. */
const endAll = `
	const { Client } = require('pg')
	const { database, ...login } = JSON.parse(process.argv[1])
	const client = new Client(login)
	client.connect()
		.then(() => client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [database]))
		.then(() => client.end())`

function breakConnections(database: string) {
	const login = JSON.stringify({ ...inject('superuser'), database })
	const { status, stderr } = spawnSync(process.execPath, ['-e', endAll, login], { encoding: 'utf8' })
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
}

test.each([
	['of the workspaces', 'app', () => inWorkspace(workspace, (tx) => tx.execute(sql`select 1`))],
	[
		'of the accounts',
		'auth',
		async () => (await authDatabase()).transaction((tx) => tx.execute(sql`select 1`)),
	],
] as const)(
	'a connection %s that breaks before a transaction has begun leaves its place to others',
	async (_, name, run) => {
		const pool = (await openDatabase())[name]
		const { rows } = await pool.query<{ database: string }>('select current_database() as database')
		expect({ all: pool.totalCount, idle: pool.idleCount }).toEqual({ all: 1, idle: 1 })
		breakConnections(rows[0]?.database ?? '')
		await expect(run()).rejects.toThrow()
		expect({ all: pool.totalCount, idle: pool.idleCount }).toEqual({ all: 0, idle: 0 })
		await run()
		expect({ all: pool.totalCount, idle: pool.idleCount }).toEqual({ all: 1, idle: 1 })
	},
)
