import type { ClientConfig } from 'pg'
import { withClient } from '../connect'
import { dataDir } from '../data-dir'
import { runningLogins, startEmbedded } from '../embedded/start-embedded'
import { externalLogins } from '../logins'

const canConnect = (login: ClientConfig) => withClient(login, async () => true).catch(() => false)

/**
 * Runs something with the owner's login: on an external database if one is configured, else on the embedded one, which is
 * started if necessary.
 * @param whileAppRuns whether the app may be running meanwhile; otherwise that is refused
 */
export async function withOwner<T>(
	whileAppRuns: boolean,
	run: (owner: ClientConfig) => Promise<T>,
): Promise<T> {
	const external = externalLogins()
	if (external) return run(external.owner)
	const running = whileAppRuns ? runningLogins(dataDir()) : undefined
	if (running && (await canConnect(running.owner))) return run(running.owner)
	const server = await startEmbedded(dataDir())
	try {
		return await run(server.logins.owner)
	} finally {
		await server.stop()
	}
}
