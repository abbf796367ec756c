import type { ClientConfig } from 'pg'
import { withClient } from '../connect'
import { dataDir } from '../data-dir'
import { runningLogins, startEmbedded } from '../embedded/start-embedded'
import { outsideLogins } from '../logins'

const answers = (login: ClientConfig) => withClient(login, async () => true).catch(() => false)

/**
 * Runs something by the owner's login: of a database of one's own, else of the embedded one, which is started for it.
 * @param besideApp whether the app may go on meanwhile; else a running one is refused
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
