import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort, serve } from '@/scripts/check/serve.mjs'
import { beginOwnerCode, ownerCode } from '../owner-code'

/** How often each thing is killed: `npm run test:crash` sets more. */
export const rounds = Number(process.env.ROUNDS ?? 2)

/** A moment in the next milliseconds: that it differs from run to run is what these tests are for. */
export const someMoment = (most: number) => wait(Math.random() * most)

/** Runs something again until it succeeds, as who has been cut off does. */
export async function untilDone<T>(run: () => Promise<T>): Promise<T> {
	for (let tries = 0; ; tries++) {
		try {
			return await run()
		} catch (error) {
			if (tries > 600) throw error
			await wait(50)
		}
	}
}

/** A server on a folder, always under the same address, which can be cut off and started again. */
export async function serverOn(folder: string, more: Record<string, string> = {}, distDir = '.next-test') {
	const port = await freePort()
	const env = { DATA_DIR: folder, PORT: String(port), ORIGIN: `http://localhost:${port}`, ...more }
	const start = () => serve(distDir, { env, stdio: 'ignore' })
	let server = await start()
	return {
		origin: env.ORIGIN,
		pid: () => server.process.pid,
		/** A one-time code for the owner. */
		code: () => ownerCode(env),
		/** The command for such a code, as it begins. */
		beginCode: () => beginOwnerCode(env),
		killApp: async () => {
			server.process.removeAllListeners('exit').kill('SIGKILL')
			await once(server.process, 'exit')
		},
		startApp: async () => {
			server = await start()
		},
		/** Kills PostgreSQL, if it runs. */
		killDatabase: () => {
			try {
				process.kill(
					Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]),
					'SIGKILL',
				)
			} catch {
				// It does not run yet, or not any more.
			}
		},
		close: () => server.close(),
	}
}
