import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { expect, inject, test, vi } from 'vitest'
import { databaseState } from '@/lib/database/database-state'
import { openDatabase } from '@/lib/database/open-database'
import { offerDatabaseReadings } from '@/lib/database/readings'
import { runRetention } from '@/lib/retention/retention-job'
import { makeRegistry } from '@/scripts/server/metrics/registry.mjs'
import { seriesIn } from '@/tests/browser/scrape'
import { candidate } from '../exchange/server/workspace'
import { founded } from '../team-api/team'

const registry = makeRegistry({ MAX_STREAMS: 1, MAX_BODIES: 1, MAX_PAGES: 1 })
offerDatabaseReadings()

const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)

/** Runs a statement as the superuser, in the database of this file unless another one is named. */
async function asSuperuser(statement: string, database = name) {
	const client = new Client({ ...inject('superuser'), database })
	await client.connect()
	await client.query(statement)
	await client.end()
}

const read = async () => seriesIn(await registry.metrics())
const retention = async () =>
	[...(await read())].filter(([name]) => /^kvisa_retention/.test(name) && !name.includes('_seconds'))

test('a database that nobody has opened is off, and nothing is known of its connections', async () => {
	const series = await read()
	expect(series.get('kvisa_database_state{state="off"}')).toBe(1)
	expect([...series.keys()].filter((name) => name.startsWith('kvisa_database_pool'))).toEqual([])
})

test('retention that finds no database is skipped, and has no last run', async () => {
	await runRetention()
	expect(await retention()).toEqual([
		['kvisa_retention_runs_total{result="ok"}', 0],
		['kvisa_retention_runs_total{result="failed"}', 0],
		['kvisa_retention_runs_total{result="skipped"}', 1],
		['kvisa_retention_erased_total', 0],
	])
	expect((await read()).has('kvisa_retention_last_run_timestamp_seconds')).toBe(false)
})

test('an open one says what is known of it, and is not asked', async () => {
	const { app } = await openDatabase()
	const asked = vi.spyOn(app, 'query')
	const client = await app.connect()
	const series = await read()
	client.release()
	expect(asked).not.toHaveBeenCalled()
	expect(Object.fromEntries(series)).toMatchObject({
		'kvisa_database_state{state="ok"}': 1,
		'kvisa_database_state{state="away"}': 0,
		'kvisa_database_pool_connections{pool="app"}': 1,
		'kvisa_database_pool_idle{pool="app"}': 0,
		'kvisa_database_pool_waiting{pool="app"}': 0,
		'kvisa_database_pool_size{pool="app"}': 12,
		'kvisa_database_pool_size{pool="auth"}': 6,
	})
})

test('what retention has done is counted, and a failure is told apart', async () => {
	const { owner } = await founded('retention@example.com')
	const entries = ['a', 'b'].map((key) => ({ store: 'candidates', key, from: 0, value: candidate(key) }))
	expect(await owner.ask('exchange/batches', { id: randomUUID(), entries })).not.toHaveProperty('status')
	vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2028-01-01T00:00:00Z'))
	await runRetention()
	vi.restoreAllMocks()
	const series = await read()
	expect(series.get('kvisa_retention_erased_total')).toBe(2)
	expect(series.get('kvisa_retention_runs_total{result="ok"}')).toBe(1)
	const last = series.get('kvisa_retention_last_success_timestamp_seconds') ?? 0
	expect(last).toBeGreaterThan(1_700_000_000)
	expect(series.get('kvisa_retention_last_run_timestamp_seconds')).toBe(last)
	const shown = vi.spyOn(console, 'error').mockReturnValue()
	await asSuperuser('alter schema auth rename to elsewhere')
	await runRetention()
	await asSuperuser('alter schema elsewhere rename to auth')
	expect(shown.mock.calls.join()).toMatch(/^Retention:/)
	vi.restoreAllMocks()
	expect((await read()).get('kvisa_retention_runs_total{result="failed"}')).toBe(1)
	expect((await read()).get('kvisa_retention_last_success_timestamp_seconds')).toBe(last)
})

test('one that no longer answers is away from the moment that somebody has asked it', async () => {
	const { database } = inject('superuser')
	await asSuperuser(`alter database ${name} allow_connections false`, database)
	await asSuperuser(
		`select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${name}'`,
		database,
	)
	expect(await databaseState()).toBe('away')
	expect((await read()).get('kvisa_database_state{state="away"}')).toBe(1)
	await asSuperuser(`alter database ${name} allow_connections true`, database)
	expect(await databaseState()).toBe('ok')
	expect((await read()).get('kvisa_database_state{state="ok"}')).toBe(1)
})
