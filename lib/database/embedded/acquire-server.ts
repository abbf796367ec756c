import { setTimeout as wait } from 'node:timers/promises'
import { Client, DatabaseError } from 'pg'
import { log } from '@/lib/log/log.mjs'
import { Refusal } from '../faults/refusal'
import type { Address } from './address'
import { hasHeartbeat } from './heartbeat'
import { makeCluster } from './make-cluster'
import { makeLogins } from './make-logins'
import type { Passwords } from './passwords'
import type { Setup } from './run'
import { recordedServer, removeStaleFiles } from './running-server'
import { startServer } from './start-server'

/** The advisory lock that the one app of a server holds for its lifetime. */
const appLock = 7_205_759_402

/** Connects as superuser, waiting for a server that is starting up or shutting down; undefined if there is none. */
async function connectAsSuperuser(address: Address, passwords: Passwords): Promise<Client | undefined> {
	const client = new Client({
		...address,
		password: passwords.superuser,
		user: 'postgres',
		database: 'postgres',
		keepAlive: true,
		connectionTimeoutMillis: 10_000,
	})
	client.on('error', () => undefined)
	try {
		await client.connect()
		return client
	} catch (error) {
		if (!(error instanceof DatabaseError)) return undefined
		if (error.code !== '57P03') throw error
		await wait(200)
		return connectAsSuperuser(address, passwords)
	}
}

/** Takes the app's lock, or closes the connection and refuses. */
async function takeLock(client: Client, { folder }: Setup) {
	const { rows } = await client.query<{ isOurs: boolean }>('select pg_try_advisory_lock($1) as "isOurs"', [
		appLock,
	])
	if (rows[0]?.isOurs) return
	await client.end()
	throw new Refusal(
		`Another server uses ${folder.root}: end it first, or give this one a folder of its own (DATA_DIR).`,
	)
}

async function start(setup: Setup, passwords: Passwords, address: Address) {
	const { folder } = setup
	if (await hasHeartbeat(folder.heartbeat)) {
		throw new Refusal(
			`A server in another container or on another machine uses ${folder.root}, which is for one alone.`,
		)
	}
	removeStaleFiles(folder)
	await makeCluster(setup, passwords.superuser)
	await startServer(setup, address)
	const client = await connectAsSuperuser(address, passwords)
	if (!client) throw new Error('PostgreSQL started and does not answer')
	return client
}

/**
 * Takes over the server in a folder for this process: one that an earlier run has left running, else a newly started one.
 * @returns where it listens, and the connection that holds the lock
 * @throws Refusal if another app has it
 */
export async function acquireServer(setup: Setup, passwords: Passwords, usual: Address) {
	const noted = recordedServer(setup.folder)
	const left = noted && (await connectAsSuperuser(noted.address, passwords))
	const client = left ?? (await start(setup, passwords, usual))
	await takeLock(client, setup)
	if (left) log.info(`The PostgreSQL in ${setup.folder.root} still ran, and is used again.`)
	await makeLogins(client, passwords)
	return { client, address: left && noted ? noted.address : usual }
}
