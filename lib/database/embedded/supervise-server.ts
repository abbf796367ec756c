import { takeServer } from './acquire-server'
import type { Address } from './address'
import { startHeartbeat } from './heartbeat'
import type { Passwords } from './passwords'
import type { Setup } from './run'
import { stopServer } from './start-server'

const firstPause = 100
const longestPause = 30_000

/**
 * Takes over the server in a folder and keeps it running: if it ends, or the connection that holds its lock breaks, it is
 * taken again after a pause, which grows with each failure.
 */
export async function keepServer(setup: Setup, passwords: Passwords, usual: Address) {
	const taken = await takeServer(setup, passwords, usual)
	const endHeartbeat = startHeartbeat(setup.folder.heartbeat)
	let { client } = taken
	let isStopping = false
	let timer: NodeJS.Timeout | undefined
	let taking: Promise<void> = Promise.resolve()

	const takeAgain = async (pause: number) => {
		try {
			client = (await takeServer(setup, passwords, taken.address)).client
			watch()
		} catch (error) {
			console.error(error instanceof Error ? error.message : error)
			later(Math.min(2 * pause, longestPause))
		}
	}
	const later = (pause: number) => {
		if (isStopping) return
		timer = setTimeout(() => {
			taking = takeAgain(pause)
		}, pause)
	}
	const watch = () => client.once('end', () => later(firstPause))
	watch()

	const stop = async () => {
		isStopping = true
		clearTimeout(timer)
		await taking
		await client.end().catch(() => undefined)
		await stopServer(setup)
		endHeartbeat()
	}
	return { address: taken.address, stop }
}
