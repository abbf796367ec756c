import { inspect } from 'node:util'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { authDatabase, inWorkspace } from '@/lib/database/database'
import { databaseState } from '@/lib/database/database-state'
import { workspaces } from '@/lib/database/schema/workspaces'

const first = '00000000-0000-4000-8000-000000000001'
const second = '00000000-0000-4000-8000-000000000002'

test('a workspace is seen and changed from within itself alone', async () => {
	await inWorkspace(first, (tx) => tx.insert(workspaces).values({ workspace: first, name: 'First' }))
	await inWorkspace(second, (tx) => tx.insert(workspaces).values({ workspace: second, name: 'Second' }))
	const seen = await inWorkspace(second, (tx) => tx.select({ name: workspaces.name }).from(workspaces))
	expect(seen).toEqual([{ name: 'Second' }])
	const changed = await inWorkspace(second, (tx) => tx.update(workspaces).set({ name: 'Mine' }).returning())
	expect(changed).toHaveLength(1)
	const untouched = await inWorkspace(first, (tx) => tx.select({ name: workspaces.name }).from(workspaces))
	expect(untouched).toEqual([{ name: 'First' }])
})

test('nothing is written into another workspace', async () => {
	const write = inWorkspace(first, (tx) =>
		tx.insert(workspaces).values({ workspace: '00000000-0000-4000-8000-000000000003', name: 'Third' }),
	)
	await expect(write).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('the workspace of a transaction ends with it', async () => {
	await inWorkspace(first, (tx) => tx.select().from(workspaces))
	const auth = await authDatabase()
	await expect(auth.execute(sql`select * from team.workspaces`)).rejects.toMatchObject({
		cause: { code: '42501' },
	})
	const outside = await inWorkspace('', (tx) => tx.select().from(workspaces))
	expect(outside).toEqual([])
})

test('what fails half way leaves nothing behind', async () => {
	const failing = inWorkspace(first, async (tx) => {
		await tx.update(workspaces).set({ name: 'Half' })
		throw new Error('half way')
	})
	await expect(failing).rejects.toThrow('half way')
	expect(await inWorkspace(first, (tx) => tx.select({ name: workspaces.name }).from(workspaces))).toEqual([
		{ name: 'First' },
	])
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
