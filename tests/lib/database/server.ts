import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client, type ClientConfig } from 'pg'
import type { TestProject } from 'vitest/node'
import { connect } from '@/lib/database/connect'
import { readOrCreatePasswords } from '@/lib/database/embedded/passwords'
import { embeddedPrograms } from '@/lib/database/embedded/programs'
import { runAsFor } from '@/lib/database/embedded/run-as'
import { startEmbedded } from '@/lib/database/embedded/start-embedded'
import { makeParts } from './spread/parts'
import { systemPostgres } from './system-postgres'

declare module 'vitest' {
	interface ProvidedContext {
		/** How the superuser of the server under test connects. */
		superuser: { host: string; port: number; user: string; password: string; database: string }
		/** The programs that servers of the tests are started with. */
		native: string
	}
}

const named = process.env.TEST_POSTGRES
const programsHere = named === 'system' ? systemPostgres() : (named ?? embeddedPrograms())

/** A copy of the programs where whoever runs the server cannot reach them: root’s own folders, in a container. */
function reachable(native: string, folder: string) {
	const { status } = spawnSync(path.join(native, 'bin/postgres'), ['--version'], runAsFor(folder))
	if (status === 0) return native
	const copy = path.join(folder, 'native')
	cpSync(native, copy, { recursive: true })
	return copy
}

/** Has a server wait for no disk: what the tests write outlives no machine, and each dropped database took seconds. */
async function withoutSync(superuser: ClientConfig) {
	const client = new Client(superuser)
	await client.connect()
	await client.query('alter system set fsync = off')
	await client.query('select pg_reload_conf()')
	await client.end()
}

/** Runs one server for all the tests, in a folder of its own, with a database to copy. */
export default async function setup(project: TestProject) {
	if (!programsHere) throw new Error('There is no PostgreSQL for these tests')
	const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
	const native = reachable(programsHere, folder)
	const { logins, stop } = await startEmbedded(folder, native)
	await (await connect(logins)).close()
	const { superuser: password } = readOrCreatePasswords(path.join(folder, 'logins.json'))
	const { host = '', port = 0 } = logins.owner
	const superuser = { host, port, user: 'postgres', password, database: 'postgres' }
	await withoutSync(superuser)
	await makeParts(superuser, 'workspace')
	project.provide('superuser', superuser)
	project.provide('native', native)
	return async () => {
		await stop()
		rmSync(folder, { recursive: true })
	}
}
