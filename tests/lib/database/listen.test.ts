import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { listen } from '@/lib/database/listen'

const workspace = '00000000-0000-4000-8000-000000000001'

const notify = (channel: string, payload: string) =>
	inWorkspace(workspace, (tx) => tx.execute(sql`select pg_notify(${channel}, ${payload})`))

/** Collects what comes, to be waited for one by one. */
function inbox() {
	const come: string[] = []
	let wake = () => {}
	const next = async () => {
		while (come.length === 0) await new Promise<void>((resolve) => (wake = resolve))
		return come.shift()
	}
	const take = (payload: string) => {
		come.push(payload)
		wake()
	}
	return { take, next }
}

const breakConnections = () =>
	inWorkspace(workspace, (tx) =>
		tx.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity
			where datname = current_database() and pid <> pg_backend_pid() and query like 'listen%'`),
	)

test('each listener of a channel gets its notices, and none of another', async () => {
	const [one, other, foreign] = [inbox(), inbox(), inbox()]
	const leave = [
		await listen('workspace:1', one.take),
		await listen('workspace:1', other.take),
		await listen('workspace:2', foreign.take),
	]
	await notify('workspace:1', '7')
	expect([await one.next(), await other.next()]).toEqual(['7', '7'])
	await notify('workspace:2', '8')
	expect(await foreign.next()).toBe('8')
	for (const go of leave) go()
})

test('after a broken connection a listener is told that it may have missed something, and hears on', async () => {
	const { take, next } = inbox()
	const leave = await listen('workspace:3', take)
	await breakConnections()
	expect(await next()).toBe('')
	await notify('workspace:3', '9')
	expect(await next()).toBe('9')
	leave()
})

test('who listens twice with one function, and leaves the first time late, still hears', async () => {
	const { take, next } = inbox()
	const [first, second] = await Promise.all([listen('workspace:4', take), listen('workspace:4', take)])
	first()
	await notify('workspace:4', '10')
	expect(await next()).toBe('10')
	second()
})
