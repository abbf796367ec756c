import { inspect } from 'node:util'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { authDatabase, inWorkspace } from '@/lib/database/database'
import { databaseState } from '@/lib/database/database-state'
import { openDatabase } from '@/lib/database/open-database'
import { ownRows } from '@/lib/database/own-rows'
import { workspaces } from '@/lib/database/schema/workspaces'
import { rowsIn } from './rows-in'

const first = '00000000-0000-4000-8000-000000000001'
const second = '00000000-0000-4000-8000-000000000002'

const make = (workspace: string, name: string) =>
	inWorkspace(workspace, (tx) => tx.insert(workspaces).values({ workspace, name }))

const nameOf = (workspace: string) =>
	inWorkspace(workspace, (tx) =>
		tx.select({ name: workspaces.name }).from(workspaces).where(ownRows(tx, workspaces)),
	)

test('a workspace is seen and changed from within itself alone, whatever is asked', async () => {
	await make(first, 'First')
	await make(second, 'Second')
	expect(await rowsIn(second, sql`select name from team.workspaces`)).toEqual([{ name: 'Second' }])
	const changed = await rowsIn(second, sql`update team.workspaces set name = 'Mine' returning name`)
	expect(changed).toHaveLength(1)
	expect(await nameOf(first)).toEqual([{ name: 'First' }])
})

test('nothing is written into another workspace', async () => {
	const third = sql`
		insert into team.workspaces (workspace, name) values ('00000000-0000-4000-8000-000000000003', 'Third')`
	await expect(rowsIn(first, third)).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('a transaction is in a workspace, by its id', async () => {
	for (const none of ['', 'first', `${first}'; set role owner; --`])
		await expect(inWorkspace(none, async () => 'in')).rejects.toThrow('No id of a workspace')
})

test('the workspace of a transaction ends with it', async () => {
	await nameOf(first)
	const auth = await authDatabase()
	await expect(auth.execute(sql`select * from team.workspaces`)).rejects.toMatchObject({
		cause: { code: '42501' },
	})
	const { app } = await openDatabase()
	const { rows } = await app.query("select current_setting('app.workspace', true) as workspace")
	expect(rows).toEqual([{ workspace: '' }])
	expect(await rowsIn('', sql`select * from team.workspaces`)).toEqual([])
})

test('what fails half way leaves nothing behind', async () => {
	const failing = inWorkspace(first, async (tx) => {
		await tx.update(workspaces).set({ name: 'Half' }).where(ownRows(tx, workspaces))
		throw new Error('half way')
	})
	await expect(failing).rejects.toThrow('half way')
	expect(await nameOf(first)).toEqual([{ name: 'First' }])
})

test('a database that answers is ok', async () => {
	expect(await databaseState()).toBe('ok')
})

test('an error repeats no value that was to be stored', async () => {
	const secret = 'Amina Yusuf'
	const row = { workspace: first, name: secret, settings: { secret } }
	const error = await inWorkspace(first, (tx) => tx.insert(workspaces).values(row)).catch((reason) => reason)
	expect(error).toMatchObject({ cause: { code: '23505' } })
	expect(inspect(error, { depth: 9 })).toContain('insert into "team"."workspaces"')
	expect(inspect(error, { depth: 9 })).not.toContain(secret)
	expect(inspect(error, { depth: 9 })).not.toContain(first)
})
