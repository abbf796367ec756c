import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { databaseState } from '@/lib/database/database-state'
import { DatabaseAway } from '@/lib/database/faults/database-away'
import { inEachWorkspace } from '@/lib/database/in-each-workspace'
import { closeDatabase } from '@/lib/database/open-database'
import { failure, makePair, save, saved, workspace } from './standby'
import { systemPostgres } from './system-postgres'

// A database of which a part is away while the rest can be used.

describe('a standby that is named, and away', async () => {
	const pair = await makePair(inject('native'))
	const demand = (names: string) =>
		pair.run(
			'primary',
			'set synchronous_commit = off',
			`alter system set synchronous_standby_names = '${names}'`,
			'select pg_reload_conf()',
		)

	beforeAll(async () => {
		pair.name([pair.hosts.primary])
		await save('alone')
		await pair.streamAs('two')
	})
	afterAll(async () => {
		await closeDatabase()
		await pair.remove()
	})

	test.each([
		['two', 'ok'],
		['first 1 (TWO)', 'ok'],
		['*', 'ok'],
		['FIRST 1 (two, three)', 'partly'],
		['any 1 (three, "two")', 'partly'],
		['two, three', 'partly'],
		['2 (two, three)', 'read-only'],
		['ANY 2 (*)', 'read-only'],
		['three', 'read-only'],
		['"two, three"', 'read-only'],
		['', 'ok'],
	])('%s: %s', async (names, state) => {
		await demand(names)
		await expect.poll(databaseState).toBe(state)
		if (state === 'read-only') return
		await save(names)
		expect(await saved()).toEqual([names])
	})

	test('whoever waits for none goes on without it, and is told', async () => {
		await demand('three')
		await expect.poll(databaseState).toBe('read-only')
		await pair.run(
			'primary',
			'set synchronous_commit = off',
			'alter system set synchronous_commit = local',
			'select pg_reload_conf()',
		)
		await expect.poll(databaseState).toBe('partly')
		await save('without it')
		await pair.run('primary', 'alter system reset synchronous_commit', 'select pg_reload_conf()')
	})

	test('it ends, and one of two is enough for all to go on', async () => {
		await demand('FIRST 1 (two, three)')
		await pair.streamAs('three')
		await expect.poll(databaseState).toBe('partly')
		await demand('FIRST 1 (three)')
		await expect.poll(databaseState).toBe('ok')
		await pair.stop('standby')
		await expect.poll(databaseState).toBe('read-only')
	})
})

describe.skipIf(!systemPostgres())('a server that has the tables of some workspaces', async () => {
	const programs = systemPostgres()
	if (!programs) return
	const pair = await makePair(programs)
	afterAll(async () => {
		await closeDatabase()
		await pair.remove()
	})

	test('is away: what is on it cannot be read, the others go on, and health says so', async () => {
		await pair.run('standby', 'select pg_promote()')
		await pair.readElsewhere('on the other one')
		pair.name([pair.hosts.primary])
		await save('on the first one')
		// As text, since every statement of this file is planned in a database that has no such table.
		const elsewhere = () =>
			inWorkspace(workspace, (tx) =>
				tx.execute(sql`select query_to_xml('select name from elsewhere', false, true, '') as found`),
			)
		expect(JSON.stringify((await elsewhere()).rows)).toContain('on the other one')
		expect(await databaseState()).toBe('ok')

		await pair.stop('standby')
		const reached: string[] = []
		const all = inEachWorkspace(['lies elsewhere', 'lies here'], async (name) => {
			if (name === 'lies elsewhere') await elsewhere()
			reached.push(...(await saved()))
		})
		expect(await failure(all)).toBeInstanceOf(DatabaseAway)
		expect(reached).toEqual(['on the first one'])
		expect(await databaseState()).toBe('partly')
		await save('still')
		expect(await saved()).toEqual(['still'])
	})
})
