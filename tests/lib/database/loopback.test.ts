import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { expect, inject, test } from 'vitest'
import { newAddress } from '@/lib/database/embedded/address'
import { folderAt } from '@/lib/database/embedded/folder'
import { startEmbedded } from '@/lib/database/embedded/start-embedded'

const nameOf = (uid: number) => spawnSync('id', ['-un', String(uid)], { encoding: 'utf8' }).stdout.trim()

test('a folder whose path is too long for a socket, with signs in it, is served on loopback alone, and never by root', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), `kvisa it's "a" ${'long '.repeat(16)}`))
	expect(await newAddress(folderAt(folder))).toMatchObject({ host: '127.0.0.1' })
	const { logins, stop } = await startEmbedded(folder, inject('native'))
	const client = new Client(logins.app)
	await client.connect()
	const { rows } = await client.query('show listen_addresses')
	expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }])
	await client.end()
	const { uid } = statSync(path.join(folder, 'postgres/postmaster.pid'))
	// PostgreSQL refuses root, who keeps the passwords all the same.
	if (process.getuid?.() === 0) expect(['postgres', 'nobody']).toContain(nameOf(uid))
	expect(statSync(path.join(folder, 'logins.json')).uid).toBe(process.getuid?.())
	await stop()
	rmSync(folder, { recursive: true })
})

test('a short path has a socket', async () => {
	expect(await newAddress(folderAt('/srv/k-visa-check'))).toEqual({
		host: '/srv/k-visa-check/socket',
		port: 5432,
	})
})
