import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { databaseState } from '@/lib/database/database-state'
import { startEmbedded } from '@/lib/database/embedded/start-embedded'
import { DatabaseAway } from '@/lib/database/faults/database-away'
import { closeDatabase } from '@/lib/database/open-database'
import { ownRows } from '@/lib/database/own-rows'
import { workspaces } from '@/lib/database/schema/workspaces'
import { nameLogins } from './name-logins'

const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
const native = inject('native')
const workspace = '00000000-0000-4000-8000-000000000001'

const serverPid = () =>
	Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])

const modeOf = (name: string) => (statSync(path.join(folder, name)).mode & 0o777).toString(8)

/** Another process that has the server of the folder, as an app has. */
async function otherApp(): Promise<ChildProcess> {
	const code = `
		const { loadSource } = await import('./scripts/build/load-source.mjs')
		const { startEmbedded } = await loadSource('lib/database/embedded/start-embedded.ts')
		await startEmbedded(${JSON.stringify(folder)}, ${JSON.stringify(native)})
		console.log('It serves')
	`
	const app = spawn(process.execPath, ['--input-type=module', '--eval', code], {
		stdio: ['ignore', 'pipe', 'inherit'],
	})
	for await (const line of createInterface({ input: app.stdout })) if (line === 'It serves') break
	return app
}

/** Takes the server of the folder, and opens the door on it. */
async function acquireServer() {
	const server = await startEmbedded(folder, native)
	nameLogins(server.logins)
	return server
}

const names = () =>
	inWorkspace(workspace, async (tx) =>
		(await tx.select().from(workspaces).where(ownRows(tx, workspaces))).map(({ name }) => name),
	)

const rename = (name: string) =>
	inWorkspace(workspace, (tx) => tx.update(workspaces).set({ name }).where(ownRows(tx, workspaces)))

let app: ChildProcess
let server: Awaited<ReturnType<typeof acquireServer>>

beforeAll(async () => {
	app = await otherApp()
})

afterAll(async () => {
	await closeDatabase()
	await server?.stop()
	rmSync(folder, { recursive: true })
})

test('a folder that another app uses is refused', async () => {
	await expect(startEmbedded(folder, native)).rejects.toThrow(`Another server uses ${folder}`)
})

test('a server whose app was killed is used again', async () => {
	const before = serverPid()
	app.kill('SIGKILL')
	await once(app, 'exit')
	server = await acquireServer()
	expect(serverPid()).toBe(before)
	await inWorkspace(workspace, (tx) => tx.insert(workspaces).values({ workspace, name: 'Kept' }))
	expect(await names()).toEqual(['Kept'])
})

test('passwords and data are for nobody else, and no port is open', async () => {
	expect(['.', 'postgres', 'socket', 'logs'].map(modeOf)).toEqual(['700', '700', '700', '700'])
	expect(modeOf('logins.json')).toBe('600')
	const { rows } = await inWorkspace(workspace, (tx) =>
		tx.execute(
			`select name, setting from pg_settings where name in ('fsync', 'listen_addresses', 'data_checksums') order by name`,
		),
	)
	expect(rows).toEqual([
		{ name: 'data_checksums', setting: 'on' },
		{ name: 'fsync', setting: 'on' },
		{ name: 'listen_addresses', setting: '' },
	])
})

test('a server that is killed is started again, and has all that was committed', async () => {
	const before = serverPid()
	await rename('Committed')
	const inWork = inWorkspace(workspace, async (tx) => {
		await tx.update(workspaces).set({ name: 'Half' }).where(ownRows(tx, workspaces))
		process.kill(before, 'SIGKILL')
		for (;;) await tx.execute('select pg_sleep(0.01)')
	})
	await expect(inWork).rejects.toBeInstanceOf(DatabaseAway)
	await expect.poll(databaseState).toBe('ok')
	expect(await names()).toEqual(['Committed'])
	expect(serverPid()).not.toBe(before)
})

test('a number of a process that is no server on this folder does not hold up the start', async () => {
	await server.stop()
	await expect(names()).rejects.toBeInstanceOf(DatabaseAway)
	expect(await databaseState()).toBe('away')
	writeFileSync(
		path.join(folder, 'postgres/postmaster.pid'),
		`${process.pid}\n${folder}/postgres\n0\n5432\n${folder}/socket\n\n`,
	)
	server = await acquireServer()
	expect(serverPid()).not.toBe(process.pid)
	expect(await names()).toEqual(['Committed'])
})
