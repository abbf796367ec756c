// What the commands for the workspace's database share.
import { loadSource } from './load-source.mjs'
import { readSettings } from './server/settings.mjs'

/** Exits with a message for the user of the command. */
export function exitWithError(...lines) {
	console.error(lines.join('\n'))
	process.exit(1)
}

const { faults } = readSettings(process.env)
if (faults) exitWithError(...faults)

const load = (name) => loadSource(`lib/database/export/${name}.ts`)

const countOf = ({ tables }) => tables.reduce((sum, { rows }) => sum + rows, 0)

/** Runs a command; a refusal becomes a one-line message. */
async function run(command) {
	try {
		await command()
	} catch (error) {
		if (error.name !== 'Refusal') throw error
		exitWithError(error.message)
	}
}

/** Exports the database to a new folder, while the app may be running. */
export const exportTo = (folder) =>
	run(async () => {
		const [{ withOwner }, { exportDatabase }] = [await load('with-owner'), await load('export-database')]
		const manifest = await withOwner(true, (owner) => exportDatabase(owner, folder))
		console.log(`${countOf(manifest)} rows of ${manifest.tables.length} tables are in ${folder}`)
	})

/** Imports an export into the database; nothing else may run on it. */
export const importFrom = (folder, replaces) =>
	run(async () => {
		const [{ withOwner }, { importDatabase }] = [await load('with-owner'), await load('import-database')]
		const manifest = await withOwner(false, (owner) => importDatabase(owner, folder, replaces))
		console.log(`${countOf(manifest)} rows of ${manifest.tables.length} tables, as of ${manifest.at}, are in`)
	})

/** Creates the one-time code for the owner of another workspace, while the app may be running. */
export const makeOwnerCode = () =>
	run(async () => {
		const { makeAdditionalOwnerCode } = await loadSource('lib/accounts/additional-owner-code.ts')
		console.log(await makeAdditionalOwnerCode())
	})

/** Makes the one-time code by which an owner gets back in, while the app may be running. */
export const makeRecoveryCode = (email) =>
	run(async () => {
		const { makeRecoveryCode } = await loadSource('lib/accounts/recovery/make-recovery-code.ts')
		const { recoveryMinutes } = await loadSource('lib/limits/account-limits.ts')
		const code = await makeRecoveryCode(email)
		console.log(`The one-time code for ${email}: ${code} (for ${recoveryMinutes} minutes)`)
		console.log('It is typed in at /team#recover, and signs out all devices of this owner.')
	})

/** Makes a backup in a folder, and deletes all but the newest. */
export const backUpInto = (folder, keep) =>
	run(async () => {
		const { backupAt, removeOldBackups } = await load('backups')
		await exportTo(backupAt(folder, new Date()))
		for (const name of removeOldBackups(folder, keep)) console.log(`${name} is removed`)
	})
