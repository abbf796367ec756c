import { isDatabaseMade } from './database-made'
import { isWorkspaceOff } from './workspace-off'

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

/** Opens the database along with the app, if there is one; a wrong setup ends the process. */
export async function startWithApp() {
	if (!isWorkspaceOff() && isDatabaseMade()) await openWithRetries()
}
