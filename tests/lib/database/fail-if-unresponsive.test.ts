import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { authDatabase, inWorkspace } from '@/lib/database/database'
import { isDatabaseAway } from '@/lib/database/faults/database-away'
import { closeDatabase } from '@/lib/database/open-database'
import { standBetween } from './between'

const workspace = '00000000-0000-4000-8000-000000000001'

// A database that is away need not say so: its machine may be gone, or a pooler may hold whoever asks.

const { host, port } = inject('superuser')
const between = await standBetween(path.join(host, `.s.PGSQL.${port}`))
for (const name of ['DATABASE_URL', 'DATABASE_AUTH_URL']) {
	const address = process.env[name]?.replace(/@.*\//, `@127.0.0.1:${between.port}/`)
	process.env[name] = address
}
afterAll(async () => {
	await closeDatabase()
	await between.close()
})

const askWorkspace = () => inWorkspace(workspace, (tx) => tx.execute(sql`select 1`))
const askAccounts = async () => (await authDatabase()).execute(sql`select 1`)
const failure = (promise: Promise<unknown>) =>
	promise.then(
		() => null,
		(error: unknown) => error,
	)

test('a connection says nothing of itself that a pooler would refuse', async () => {
	await Promise.all([askWorkspace(), askAccounts()])
	expect(between.began.length).toBeGreaterThan(1)
	for (const names of between.began) expect(names.toSorted()).toEqual(['client_encoding', 'database', 'user'])
})

test('a transaction and its statements have a limit each', async () => {
	const limits = sql`
		select current_setting('statement_timeout') as statement,
			current_setting('idle_in_transaction_session_timeout') as idle`
	const ofWorkspace = await inWorkspace(workspace, (tx) => tx.execute(limits))
	const ofAccounts = await (await authDatabase()).transaction((tx) => tx.execute(limits))
	for (const { rows } of [ofWorkspace, ofAccounts])
		expect(rows).toEqual([{ statement: '2min', idle: '2min' }])
})

test('whoever waits for a database that says nothing is told that it is away, and the next are answered', async () => {
	const accounts = await authDatabase()
	let waiting: Promise<unknown> = Promise.resolve()
	await new Promise<void>((begun) => {
		waiting = failure(
			inWorkspace(workspace, async (tx) => {
				between.fallSilent()
				begun()
				await tx.execute(sql`select 1`)
			}),
		)
	})
	const failures = await Promise.all([
		waiting,
		failure(askWorkspace()),
		failure(accounts.execute(sql`select 1`)),
		failure(accounts.transaction(async () => undefined)),
	])
	expect(failures.filter((error) => !isDatabaseAway(error))).toEqual([])
	between.letThrough()
	// More than the connections there may be at once: none of them is lost.
	for (let times = 0; times < 13; times++) await Promise.all([askWorkspace(), askAccounts()])
})
