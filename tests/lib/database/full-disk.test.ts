import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, expect, inject, test } from 'vitest'
import { inWorkspace } from '@/lib/database/database'
import { databaseState } from '@/lib/database/database-state'
import { hasRoomFor } from '@/lib/database/disk-space'
import { startEmbedded } from '@/lib/database/embedded/start-embedded'
import { DatabaseAway } from '@/lib/database/faults/database-away'
import { readHealth } from '@/lib/database/health'
import { closeDatabase } from '@/lib/database/open-database'
import { ownRows } from '@/lib/database/own-rows'
import { workspaces } from '@/lib/database/schema/workspaces'
import { importFactor, maxBatchBytes } from '@/lib/limits/exchange-limits'
import { nameLogins } from './name-logins'

const disk = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
const ballast = path.join(disk, 'ballast')
const workspace = '00000000-0000-4000-8000-000000000001'

const databaseNames = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_AUTH_URL']

/** A disk of its own needs root and a kernel that lets us have one; FAULTS=1 wants it, for it takes a minute. */
const hasDisk =
	process.env.FAULTS === '1' &&
	spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk]).status === 0

afterAll(() => {
	if (hasDisk) spawnSync('umount', [disk])
	rmdirSync(disk)
})

/** Fills the log of changes until there is no room for it: PostgreSQL then ends by itself. */
const write = (name: string) =>
	inWorkspace(workspace, async (tx) => {
		await tx.execute(sql`select pg_logical_emit_message(true, 'x', repeat('a', 3000000))`)
		await tx.update(workspaces).set({ name }).where(ownRows(tx, workspaces))
	})

async function writeUntilFull() {
	for (let number = 1; ; number++) {
		const error = await write(String(number)).catch((reason: unknown) => reason)
		if (error) return { last: String(number - 1), error }
	}
}

test.skipIf(!hasDisk)(
	'a full disk loses nothing that was committed, and work goes on once there is room',
	async () => {
		const server = await startEmbedded(path.join(disk, 'data'), inject('native'))
		nameLogins(server.logins)
		process.env.DATA_DIR = path.join(disk, 'data')
		const external = { ...process.env }
		/** Looks at the folder as the program's own, whose free space is known. */
		const asOwnFolder = async <T>(look: () => Promise<T>) => {
			for (const name of databaseNames) delete process.env[name]
			const found = await look()
			Object.assign(process.env, external)
			return found
		}
		await inWorkspace(workspace, (tx) => tx.insert(workspaces).values({ workspace, name: '0' }))
		const { bavail, bsize } = statfsSync(disk)
		writeFileSync(ballast, Buffer.alloc(bavail * bsize - 100_000))
		const { last, error } = await writeUntilFull()
		expect(error).toBeInstanceOf(DatabaseAway)
		expect(await asOwnFolder(readHealth)).toMatchObject({ faults: ['disk-full'] })
		expect(await asOwnFolder(() => hasRoomFor(0))).toBe(false)
		rmSync(ballast)
		expect(await asOwnFolder(() => hasRoomFor(0))).toBe(true)
		expect(await asOwnFolder(() => hasRoomFor(maxBatchBytes * importFactor))).toBe(false)
		await expect.poll(databaseState).toBe('ok')
		const kept = await inWorkspace(workspace, (tx) =>
			tx.select({ name: workspaces.name }).from(workspaces).where(ownRows(tx, workspaces)),
		)
		expect(kept).toEqual([{ name: last }])
		await write('Room again')
		await closeDatabase()
		await server.stop()
	},
)
