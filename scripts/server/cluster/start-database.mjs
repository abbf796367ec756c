import { beforeExit } from '../../../lib/http/shutdown.mjs'

async function start() {
	// What loads sources is large, and not needed where there is no such database.
	const { loadSource } = await import('../../build/load-source.mjs')
	const { startEmbedded } = await loadSource('lib/database/embedded/start-embedded.ts')
	const { dataDir } = await loadSource('lib/database/data-dir.ts')
	return startEmbedded(dataDir())
}

/**
 * The embedded PostgreSQL of all workers: started when one first asks for it, and stopped before the program ends.
 * @returns {() => Promise<import('../../../lib/database/logins').Logins>} its logins, once it runs
 */
export function databaseForWorkers() {
	let starting = null
	beforeExit(async () => {
		const started = await starting?.catch(() => null)
		await started?.stop()
	})
	return async () => {
		starting ??= start().catch((error) => {
			starting = null
			throw error
		})
		return (await starting).logins
	}
}
