import { log } from '@/lib/log/log.mjs'
import { acquireServer } from './acquire-server'
import type { Address } from './address'
import { startHeartbeat } from './heartbeat'
import type { Passwords } from './passwords'
import type { Setup } from './run'
import { stopServer } from './start-server'

const firstPause = 100
const longestPause = 30_000

/**
 * Takes over the server in a folder and keeps it running: if it ends, or the connection that holds its lock breaks, it is
 * taken over again after a pause, which grows with each failure.
 */
export async function superviseServer(setup: Setup, passwords: Passwords, usual: Address) {
	const acquired = await acquireServer(setup, passwords, usual)
	const endHeartbeat = startHeartbeat(setup.folder.heartbeat)
	let { client } = acquired
	let isStopping = false
	let timer: NodeJS.Timeout | undefined
	let reacquiring: Promise<void> = Promise.resolve()

	const reacquire = async (pause: number) => {
		try {
			client = (await acquireServer(setup, passwords, acquired.address)).client
			watch()
		} catch (error) {
			log.error(error instanceof Error ? error.message : String(error))
			scheduleReacquire(Math.min(2 * pause, longestPause))
		}
	}
	const scheduleReacquire = (pause: number) => {
		if (isStopping) return
		timer = setTimeout(() => {
			reacquiring = reacquire(pause)
		}, pause)
	}
	const watch = () => client.once('end', () => scheduleReacquire(firstPause))
	watch()

	const stop = async () => {
		isStopping = true
		clearTimeout(timer)
		await reacquiring
		await client.end().catch(() => undefined)
		await stopServer(setup)
		endHeartbeat()
	}
	return { address: acquired.address, stop }
}
