import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { authDatabase, inWorkspace } from '@/lib/database/database'

const name = sql`select current_database() as name`

test('what a file opens is its own database, whatever its worker had open before', async () => {
	const own = { name: new URL(process.env.DATABASE_URL ?? '').pathname.slice(1) }
	expect(own.name).toMatch(/^test_/)
	const workspace = '00000000-0000-4000-8000-000000000001'
	expect((await inWorkspace(workspace, (tx) => tx.execute(name))).rows).toEqual([own])
	expect((await (await authDatabase()).execute(name)).rows).toEqual([own])
})
