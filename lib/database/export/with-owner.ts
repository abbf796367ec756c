import type { ClientConfig } from 'pg'
import { withClient } from '../connect'
import { dataDir } from '../data-dir'
import { runningLogins, startEmbedded } from '../embedded/start-embedded'
import { outsideLogins } from '../logins'

const answers = (login: ClientConfig) => withClient(login, async () => true).catch(() => false)

/**
 * Runs something with the owner's login: on an external database if one is configured, else on the embedded one, which is
 * started if necessary.
 * @param besideApp whether the app may be running meanwhile; otherwise that is refused
 */
export async function withOwner<T>(besideApp: boolean, run: (owner: ClientConfig) => Promise<T>): Promise<T> {
	const outside = outsideLogins()
	if (outside) return run(outside.owner)
	const running = besideApp ? runningLogins(dataDir()) : undefined
	if (running && (await answers(running.owner))) return run(running.owner)
	const server = await startEmbedded(dataDir())
	try {
		return await run(server.logins.owner)
	} finally {
		await server.stop()
	}
}
