import { chownSync } from 'node:fs'
import { Client } from 'pg'
import { Refusal } from '../faults/refusal'
import type { Address } from './address'
import { folderAt, makeFolders } from './folder'
import { makeCluster } from './make-cluster'
import { databaseName, makeLogins } from './make-logins'
import { type Passwords, passwordsIn } from './passwords'
import { embeddedPrograms, linkLibraries, programsIn } from './programs'
import type { Setup } from './run'
import { runAsFor } from './run-as'
import { startServer, stopServer } from './start-server'

const withoutPrograms =
	'No PostgreSQL comes with this program for this system (on Alpine Linux there is none). Name one of your own: DATABASE_URL, see docs/settings.md.'

function prepare(dataDir: string, native: string): Setup {
	const folder = folderAt(dataDir)
	makeFolders(folder)
	const runAs = runAsFor(folder.root)
	const { uid, gid } = runAs
	if (uid !== undefined && gid !== undefined) {
		for (const place of [folder.root, folder.libraries, folder.socket, folder.logs])
			chownSync(place, uid, gid)
	}
	linkLibraries(native, folder.libraries)
	return { folder, runAs, programs: programsIn(native) }
}

const loginsAt = (address: Address, passwords: Passwords) => {
	const login = (user: 'owner' | 'app' | 'auth') => ({
		...address,
		database: databaseName,
		user,
		password: passwords[user],
	})
	return { owner: login('owner'), app: login('app'), auth: login('auth') }
}

/** Starts the PostgreSQL that comes with the program, on a data folder. */
export async function startEmbedded(dataDir: string, native = embeddedPrograms()) {
	if (!native) throw new Refusal(withoutPrograms)
	const setup = prepare(dataDir, native)
	const passwords = passwordsIn(setup.folder.logins)
	await makeCluster(setup, passwords.superuser)
	const address = await startServer(setup)
	const superuser = new Client({
		...address,
		database: 'postgres',
		user: 'postgres',
		password: passwords.superuser,
	})
	await superuser.connect()
	await makeLogins(superuser, passwords)
	await superuser.end()
	return { logins: loginsAt(address, passwords), stop: async () => void (await stopServer(setup)) }
}
