// Serves a build for as long as a script needs it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that nothing listens on. */
export async function freePort() {
	const probe = createServer().listen(0)
	await once(probe, 'listening')
	const { port } = probe.address()
	probe.close()
	return port
}

/** Serves the build of a folder on a free port, from when it answers until it is closed. */
export async function serve(distDir) {
	const port = await freePort()
	const server = spawn(process.execPath, ['scripts/next.mjs', 'start', '--port', String(port)], {
		env: { ...process.env, NEXT_DIST_DIR: distDir, NODE_ENV: 'production' },
		stdio: 'ignore',
	})
	const origin = `http://localhost:${port}`
	while (!(await fetch(origin).catch(() => null))) {
		if (server.exitCode !== null) throw new Error(`The server of ${distDir} did not start`)
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	return { origin, close: () => server.kill() }
}
