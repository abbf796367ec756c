import { sql } from 'drizzle-orm'
import { afterAll, afterEach, expect, inject, test } from 'vitest'
import { authDatabase, inWorkspace } from '@/lib/database/database'
import { databaseState } from '@/lib/database/database-state'
import { DatabaseAway, ReadOnlyDatabase } from '@/lib/database/faults/database-away'
import { listen } from '@/lib/database/listen'
import { closeDatabase, openDatabase } from '@/lib/database/open-database'
import { ownRows } from '@/lib/database/own-rows'
import { workspaces } from '@/lib/database/schema/workspaces'
import { standBetween } from './between'
import { failure, makePair, save, saved, server, serverOfWorkspaces, workspace } from './standby'

// A database in which nothing can be saved for a time, and what becomes of those who use it.

const pair = await makePair(inject('native'))
const { primary, standby } = pair.hosts

afterEach(closeDatabase)
afterAll(pair.remove)

test('a standby alone is not opened: its tables cannot be brought up to date', async () => {
	pair.name([standby])
	expect(await failure(openDatabase())).toBeInstanceOf(ReadOnlyDatabase)
	expect(await databaseState()).toBe('read-only')
})

/** Opens some connections at once, so that the pool has them. */
const openSome = () => Promise.all(Array.from({ length: 5 }, serverOfWorkspaces))

test('a database that turns read-only is left at once, by all connections, and health says so', async () => {
	pair.name([primary])
	await save('begun')
	await openSome()
	const { app } = await openDatabase()
	expect(app.idleCount).toBe(5)
	const during = inWorkspace(workspace, async (tx) => {
		await tx.update(workspaces).set({ name: 'begun before' }).where(ownRows(tx, workspaces))
		await pair.run(
			'primary',
			'alter system set default_transaction_read_only = on',
			'select pg_reload_conf()',
		)
		await expect.poll(databaseState).toBe('read-only')
	})
	await during
	expect(await saved()).toEqual(['begun before'])
	const before = app.idleCount
	expect(before).toBeGreaterThan(1)
	expect(await failure(save('too late'))).toBeInstanceOf(DatabaseAway)
	expect(app.idleCount).toBe(0)
	expect(await saved()).toEqual(['begun before'])
	await pair.run(
		'primary',
		'set default_transaction_read_only = off',
		'alter system reset default_transaction_read_only',
		'select pg_reload_conf()',
	)
	await expect.poll(databaseState).toBe('ok')
	await save('on again')
})

test('where commits wait for a standby that is not there, health says that nothing can be saved', async () => {
	pair.name([primary])
	await save('alone')
	expect(await databaseState()).toBe('ok')
	await pair.run('primary', `alter system set synchronous_standby_names = 'gone'`, 'select pg_reload_conf()')
	await expect.poll(databaseState).toBe('read-only')
	await pair.run(
		'primary',
		'set synchronous_commit = off',
		'alter system reset synchronous_standby_names',
		'select pg_reload_conf()',
	)
	await expect.poll(databaseState).toBe('ok')
})

test('after a promotion everything goes on, and whoever listens hears', async () => {
	pair.name([primary, standby])
	await save('before')
	const heard: string[] = []
	const leave = await listen('workspace:9', (payload) => heard.push(payload))
	await pair.stop('primary')
	expect(await failure(save('during'))).toBeInstanceOf(DatabaseAway)
	expect(await databaseState()).toBe('read-only')
	await pair.run('standby', 'select pg_promote()')
	await save('after')
	expect(await saved()).toEqual(['after'])
	expect((await (await authDatabase()).execute(server)).rows).toEqual([{ port: null, isStandby: false }])
	expect(await databaseState()).toBe('ok')
	await expect
		.poll(async () => {
			await inWorkspace(workspace, (tx) => tx.execute(sql`select pg_notify('workspace:9', 'heard')`))
			return heard
		})
		.toContain('heard')
	leave()
})

test('whoever waits for a primary that says nothing is told so though another has taken its place, which all go to', async () => {
	await pair.stop('primary')
	await pair.start('primary')
	await pair.run('standby', 'select pg_promote() where pg_is_in_recovery()')
	const between = await standBetween(`${decodeURIComponent(primary.replace(/:\d+$/, ''))}/.s.PGSQL.5432`)
	pair.name([`127.0.0.1:${between.port}`, standby])
	await openSome()
	const { app } = await openDatabase()
	let begun = () => {}
	const isBegun = new Promise<void>((resolve) => (begun = resolve))
	const waiting = failure(
		inWorkspace(workspace, async (tx) => {
			between.fallSilent()
			begun()
			await tx.execute(sql`select 1`)
		}),
	)
	await isBegun
	expect(app.idleCount).toBe(4)
	expect(await waiting).toBeInstanceOf(DatabaseAway)
	expect(app.idleCount).toBe(0)
	await save('there')
	expect(await saved()).toEqual(['there'])
	await between.close()
})
