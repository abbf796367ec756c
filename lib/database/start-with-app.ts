import { existsSync } from 'node:fs'
import path from 'node:path'
import { dataDir } from './data-dir'
import { externalLogins } from './logins'
import { isWorkspaceOff } from './workspace-off'

/** Whether a workspace exists, or an external database is configured: otherwise nothing is started before first use. */
const isInUse = () => externalLogins() !== undefined || existsSync(path.join(dataDir(), 'postgres'))

const isRefusal = (error: unknown): error is Error =>
	error instanceof Error && (error.name === 'Refusal' || isRefusal(error.cause))

async function openWithRetries() {
	const { openDatabase } = await import('./open-database')
	const attempt = (): void => {
		openDatabase().catch((error: unknown) => {
			if (isRefusal(error)) process.exit(1)
			setTimeout(attempt, 2000).unref()
		})
	}
	attempt()
}

/** Opens the database of a workspace that is in use, along with the app; a wrong setup ends the process. */
export async function startWithApp() {
	if (!isWorkspaceOff() && isInUse()) await openWithRetries()
}
