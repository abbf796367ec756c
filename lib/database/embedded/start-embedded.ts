import { chownSync } from 'node:fs'
import { Refusal } from '../faults/refusal'
import { type Address, newAddress } from './address'
import { folderAt, makeFolders } from './folder'
import { workspaceDatabase } from './make-logins'
import { type Passwords, readOrCreatePasswords } from './passwords'
import { embeddedPrograms, linkLibraries, programsIn } from './programs'
import { run, type Setup } from './run'
import { runAsFor } from './run-as'
import { recordedServer } from './running-server'
import { superviseServer } from './supervise-server'

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

/** Refuses if the programs do not run: PostgreSQL never runs as root, and another user may lack access to them. */
async function checkPrograms(setup: Setup) {
	const { folder, programs, runAs } = setup
	const outcome = await run(setup, 'postgres', ['--version']).catch((error: Error) => ({
		code: 1,
		output: error.message,
	}))
	if (outcome.code === 0) return
	const by = runAs.uid === undefined ? '' : ` as the user ${runAs.uid}, for it never runs as root`
	throw new Refusal(
		`PostgreSQL cannot run${by}: ${outcome.output}. That user has to reach ${programs.bin} and ${folder.root}; or run this program as another user than root.`,
	)
}

const loginsAt = (address: Address, passwords: Passwords) => {
	const login = (user: 'owner' | 'app' | 'auth') => ({
		...address,
		database: workspaceDatabase,
		user,
		password: passwords[user],
	})
	return { owner: login('owner'), app: login('app'), auth: login('auth') }
}

/**
 * Starts the bundled PostgreSQL on a data folder, and restarts it whenever it ends by itself.
 * @throws Refusal if it cannot or must not run here
 */
export async function startEmbedded(dataDir: string, native = embeddedPrograms()) {
	if (!native) throw new Refusal(withoutPrograms)
	const setup = prepare(dataDir, native)
	await checkPrograms(setup)
	const passwords = readOrCreatePasswords(setup.folder.logins)
	const { address, stop } = await superviseServer(setup, passwords, await newAddress(setup.folder))
	return { logins: loginsAt(address, passwords), stop }
}

/** The logins of the server that some process has started on a data folder; it may no longer run. */
export function runningLogins(dataDir: string) {
	const folder = folderAt(dataDir)
	const noted = recordedServer(folder)
	return noted && loginsAt(noted.address, readOrCreatePasswords(folder.logins))
}
