import type { ClientConfig } from 'pg'
import { withClient } from '../connect'
import { dataDir } from '../data-dir'
import { runningLogins, startEmbedded } from '../embedded/start-embedded'
import { externalLogins, type Logins } from '../logins'

const canConnect = (login: ClientConfig) => withClient(login, async () => true).catch(() => false)

/**
 * Runs something with the logins of the database: of an external one if it is configured, else of the embedded one, which is
 * made and started if necessary.
 * @param whileAppRuns whether the app may be running meanwhile; otherwise that is refused
 */
export async function withLogins<T>(whileAppRuns: boolean, run: (logins: Logins) => Promise<T>): Promise<T> {
	const external = externalLogins()
	if (external) return run(external)
	const running = whileAppRuns ? runningLogins(dataDir()) : undefined
	if (running && (await canConnect(running.owner))) return run(running)
	const server = await startEmbedded(dataDir())
	try {
		return await run(server.logins)
	} finally {
		await server.stop()
	}
}

/** Runs something with the owner's login, as `withLogins` does. */
export const withOwner = <T>(whileAppRuns: boolean, run: (owner: ClientConfig) => Promise<T>): Promise<T> =>
	withLogins(whileAppRuns, ({ owner }) => run(owner))
