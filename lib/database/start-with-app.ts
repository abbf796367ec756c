import { existsSync } from 'node:fs'
import path from 'node:path'
import { dataDir } from './data-dir'
import { outsideLogins } from './logins'
import { isWorkspaceOff } from './workspace-off'

/** Whether there is a workspace already, or a database is named: else nothing of it runs before its first use. */
const isInUse = () => outsideLogins() !== undefined || existsSync(path.join(dataDir(), 'postgres'))

const isRefusal = (error: unknown): error is Error =>
	error instanceof Error && (error.name === 'Refusal' || isRefusal(error.cause))

async function openInTime() {
	const { opened } = await import('./opened')
	const attempt = (): void => {
		opened().catch((error: unknown) => {
			if (isRefusal(error)) process.exit(1)
			setTimeout(attempt, 2000).unref()
		})
	}
	attempt()
}

/** Opens the database of a workspace that is in use, beside the start of the app; who sets it up wrongly is not served. */
export async function startWithApp() {
	if (!isWorkspaceOff() && isInUse()) await openInTime()
}
