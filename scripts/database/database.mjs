// What the commands for the workspace's database share.
import { loadSource } from '../build/load-source.mjs'
import { readSettings } from '../server/settings.mjs'

/** Exits with a message for the user of the command. */
export function exitWithError(...lines) {
	console.error(lines.join('\n'))
	process.exit(1)
}

const { faults } = readSettings(process.env)
if (faults) exitWithError(...faults)

const load = (name) => loadSource(`lib/database/export/${name}.ts`)

const countOf = ({ tables }) => tables.reduce((sum, { rows }) => sum + rows, 0)

const takenIn = (manifest) =>
	`${countOf(manifest)} rows of ${manifest.tables.length} tables, as of ${manifest.at}, are in`

/** Runs a command; a refusal becomes a one-line message. */
async function run(command) {
	try {
		await command()
	} catch (error) {
		if (error.name !== 'Refusal') throw error
		exitWithError(error.message)
	}
}

/** Exports the database to a new folder, sessions included, while the app may be running. */
export const exportTo = (folder) =>
	run(async () => {
		const [{ withOwner }, { exportDatabase }] = [await load('with-owner'), await load('export-database')]
		const manifest = await withOwner(true, (owner) => exportDatabase(owner, folder, { hasSessions: true }))
		console.log(`${countOf(manifest)} rows of ${manifest.tables.length} tables are in ${folder}`)
	})

/** Imports an export into an empty database; nothing else may run on it. */
export const importFrom = (folder) =>
	run(async () => {
		const [{ withLogins }, { importDatabase }] = [await load('with-owner'), await load('import-database')]
		const { manifest } = await withLogins(false, (logins) =>
			importDatabase(logins, folder, { replaces: false }),
		)
		console.log(takenIn(manifest))
	})

/** Replaces the database by a backup, and brings it up to date with the journals in some folders; nothing else may run on it. */
export const restoreFrom = (folder, options) =>
	run(async () => {
		const [{ withLogins }, { restoreDatabase }, { describeRestore }] = [
			await load('with-owner'),
			await loadSource('lib/restore/restore-database.ts'),
			await loadSource('lib/restore/describe-restore.ts'),
		]
		const restored = await withLogins(false, (logins) => restoreDatabase(logins, folder, options))
		for (const line of [takenIn(restored.manifest), ...describeRestore(restored)]) console.log(line)
	})

/** Spreads the tables of the workspaces over the servers of a database of the operator's own, or says what that would take. */
export const spreadTables = (isRun) =>
	run(async () => {
		const { externalLogins } = await loadSource('lib/database/logins.ts')
		const logins = externalLogins()
		if (!logins)
			exitWithError('Only a PostgreSQL of your own can be spread: name it, DATABASE_URL and its companions.')
		const { spreadDatabase } = await loadSource('lib/database/spread/spread-database.ts')
		const { describeSpread } = await loadSource('lib/database/spread/describe-spread.ts')
		for (const line of describeSpread(await spreadDatabase(logins, isRun), isRun)) console.log(line)
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

/** Prints a new one-time code for the owner of a workspace, while the app may be running. */
export const issueOwnerCode = () =>
	run(async () => {
		const { issueOwnerCode } = await loadSource('lib/accounts/issue-owner-code.ts')
		console.log(await issueOwnerCode())
	})

/** Prints whether the server is well set, and exits with 1 if something has to be mended. */
export const checkServer = () =>
	run(async () => {
		const [{ checkForOperator }, { describeCheck }] = [
			await loadSource('lib/server-check/check-server.ts'),
			await loadSource('lib/server-check/describe-check.ts'),
		]
		const { lines, isBad } = describeCheck(await checkForOperator())
		for (const line of lines) console.log(line)
		process.exitCode = isBad ? 1 : 0
	})

/** Makes a backup in a folder, marks it in the workspaces, says what it holds, and deletes all but the newest. */
export const backUpInto = (folder, { keep, recipients }) =>
	run(async () => {
		const [{ withOwner }, { exportDatabase }, { describeBackup }, { backupAt, removeOldBackups }] = [
			await load('with-owner'),
			await load('export-database'),
			await load('describe-backup'),
			await load('backups'),
		]
		const { markBackup } = await load('mark-backup')
		const to = backupAt(folder, new Date())
		const manifest = await withOwner(true, async (owner) => {
			const written = await exportDatabase(owner, to, { recipients })
			const mark = { at: written.at, isEncrypted: recipients.length > 0 }
			await markBackup(owner, mark).catch(({ message }) =>
				console.error(`The backup is made. That it is could not be noted in the workspaces: ${message}`),
			)
			return written
		})
		for (const line of [`${to}:`, ...describeBackup(manifest, recipients)]) console.log(line)
		for (const name of removeOldBackups(folder, keep)) console.log(`${name} is removed`)
	})
