import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { connect, withClient } from '@/lib/database/connect'
import { authDatabase, inWorkspace } from '@/lib/database/database'
import { exportDatabase } from '@/lib/database/export/export-database'
import { importDatabase } from '@/lib/database/export/import-database'
import { members } from '@/lib/database/schema/members'
import { workspaces } from '@/lib/database/schema/workspaces'
import { verifyAudit } from '@/lib/exchange/server/verify-audit'
import { loginsIn } from './logins-in'

const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
const within = (name: string) => path.join(folder, name)
const other = `test_${randomUUID().replaceAll('-', '')}`
const { here, there } = loginsIn(other)

const nameOf = ({ connectionString }: { connectionString?: string }) =>
	new URL(connectionString ?? '').pathname.slice(1)

async function asSuperuser(statement: string) {
	const client = new Client(inject('superuser'))
	await client.connect()
	await client.query(statement)
	await client.end()
}

const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002']
/** What a text of people, and the format of COPY, have of marks. */
const hostile = 'Ünï 名前 عربي \\N \\. \t tab \n line \r "quoted" \u0001'

beforeAll(async () => {
	await asSuperuser(`create database ${other} owner owner`)
	for (const workspace of ids) {
		await inWorkspace(workspace, async (tx) => {
			await tx
				.insert(workspaces)
				.values({ workspace, name: `${hostile} ${workspace}`, settings: { hostile } })
			const owner = { workspace, member: workspace, name: hostile, permission: 'owner' } as const
			await tx.insert(members).values({ ...owner, newOpenings: true })
		})
	}
	const auth = await authDatabase()
	await auth.execute(sql`insert into auth.secrets (version, secret) values (1, ${hostile})`)
})

afterAll(async () => {
	await asSuperuser(`drop database ${other} with (force)`)
	rmSync(folder, { recursive: true })
})

test('an export taken into a new database gives the same rows, in the same words', async () => {
	const written = await exportDatabase(here.owner, within('first'))
	expect(written.tables.find(({ name }) => name === 'workspaces')).toMatchObject({ schema: 'team', rows: 2 })
	expect(written.tables.find(({ name }) => name === 'secrets')).toMatchObject({ schema: 'auth', rows: 1 })
	// It counts for seconds.
	expect(written.tables.map(({ name }) => name)).not.toContain('presence')
	await importDatabase(there, within('first'), { replaces: false })
	const again = await exportDatabase(there.owner, within('second'))
	expect(again.tables).toEqual(written.tables)
	expect(again.migrations).toEqual(written.migrations)
})

test('what was taken in is behind row-level security again, and served by the usual logins', async () => {
	await (await connect(there)).close()
	const app = new Client(there.app)
	await app.connect()
	expect((await app.query('select from team.workspaces')).rowCount).toBe(0)
	await app.end()
})

test('a database that has a workspace is not written over, unless told so', async () => {
	const take = (replaces: boolean) => importDatabase(there, within('first'), { replaces })
	await expect(take(false)).rejects.toThrow('There is a workspace in this database already')
	// A server that runs all the same goes on with what is there now.
	const [app, auth] = [new Client(there.app), new Client(there.auth)]
	for (const client of [app, auth]) await client.connect()
	await take(true)
	expect((await app.query('select from team.workspaces')).rowCount).toBe(0)
	expect((await auth.query('select from auth.secrets')).rowCount).toBe(1)
	for (const client of [app, auth]) await client.end()
	expect((await exportDatabase(there.owner, within('third'))).tables).toEqual(
		(await exportDatabase(here.owner, within('fourth'))).tables,
	)
})

test('an export with a changed byte is refused, and the database stays as it is', async () => {
	const file = within('first/team.workspaces.copy.gz')
	const whole = readFileSync(file)
	const changed = Buffer.from(whole)
	changed[20] = (changed[20] ?? 0) ^ 1
	writeFileSync(file, changed)
	const before = await exportDatabase(there.owner, within('before'))
	await expect(importDatabase(there, within('first'), { replaces: true })).rejects.toThrow(
		'is not as it was written',
	)
	writeFileSync(file, whole)
	const manifest = within('first/manifest.json')
	writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"rows": 2', '"rows": 3'))
	await expect(importDatabase(there, within('first'), { replaces: true })).rejects.toThrow(
		'has 2 rows, not 3',
	)
	expect((await exportDatabase(there.owner, within('after'))).tables).toEqual(before.tables)
})

test('an export is for nobody else to read', () => {
	const modeOf = (name: string) => (statSync(within(name)).mode & 0o777).toString(8)
	expect(['second', 'second/manifest.json', 'second/auth.secrets.copy.gz'].map(modeOf)).toEqual([
		'700',
		'600',
		'600',
	])
})

/** Runs something while a policy hides rows of a table, which no error tells of. */
async function whileHidden(table: string, condition: string, run: () => Promise<void>) {
	const superuser = new Client({ ...inject('superuser'), database: nameOf(here.owner) })
	await superuser.connect()
	await superuser.query(`create policy hides on ${table} as restrictive using (${condition})`)
	try {
		await run()
	} finally {
		await superuser.query(`drop policy hides on ${table}`)
		await superuser.end()
	}
}

test('a workspace of which nothing can be seen is refused, and no folder says that it was written', async () => {
	await whileHidden('team.members', `workspace <> '${ids[1]}'`, async () => {
		const refused = `Nothing can be seen of workspace ${ids[1]}`
		await expect(exportDatabase(here.owner, within('hidden'))).rejects.toThrow(refused)
		expect(existsSync(within('hidden'))).toBe(false)
		await expect(withClient(here.owner, (owner) => verifyAudit(owner, null))).rejects.toThrow(refused)
	})
})

test('an export in which rows are missing that are there is refused', async () => {
	await whileHidden('team.members', `current_query() not like 'copy%'`, async () => {
		await expect(exportDatabase(here.owner, within('fewer'))).rejects.toThrow(
			'team."members" has 2 rows, and 0 were written.',
		)
		expect(existsSync(within('fewer'))).toBe(false)
	})
})
