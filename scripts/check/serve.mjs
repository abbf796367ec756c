// Serves a build for as long as a script or a test needs it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Finds a free port. */
export async function freePort() {
	const probe = createServer().listen(0)
	await once(probe, 'listening')
	const { port } = probe.address()
	probe.close()
	return port
}

/**
 * Serves the build of a folder, on a free port unless its settings name one; resolves once it answers.
 * @param {string} distDir
 * @param {object} [options]
 * @param {Record<string, string>} [options.env] settings of the server
 * @param {readonly string[]} [options.nodeArgs] arguments of its Node, such as `--max-old-space-size=256`
 * @param {import('node:child_process').StdioOptions} [options.stdio] by default only its errors are shown
 * @returns `process`: the child process; `dataDir`: the folder of its workspace; `invariants()`: what it has in work and holds
 *   (see scripts/server/invariants.mjs); `close()`: stops it, and waits until it has exited
 * @throws if the server stops before it answers
 */
export async function serve(
	distDir,
	{ env = {}, nodeArgs = [], stdio = ['ignore', 'ignore', 'inherit'] } = {},
) {
	const port = env.PORT ?? (await freePort())
	const origin = `http://localhost:${port}`
	// Its own workspace, deleted afterwards.
	const folder = mkdtempSync(path.join(tmpdir(), 'kvisa-'))
	const server = spawn(process.execPath, [...nodeArgs, 'scripts/server.mjs'], {
		env: {
			...process.env,
			NEXT_DIST_DIR: distDir,
			PORT: String(port),
			ORIGIN: origin,
			DATA_DIR: folder,
			...env,
		},
		stdio: [...(Array.isArray(stdio) ? stdio : Array(3).fill(stdio)), 'ipc'],
	})
	const hasEnded = () => server.exitCode !== null || server.signalCode !== null
	const reportEnd = (code, signal) =>
		console.error(`The server stopped by itself: code ${code}, signal ${signal}`)
	server.on('exit', reportEnd)
	while (!(await fetch(origin).catch(() => null))) {
		if (hasEnded()) throw new Error(`The server of ${distDir} did not start`)
		await new Promise((resolve) => setTimeout(resolve, 100))
	}
	const close = async () => {
		server.off('exit', reportEnd).kill()
		if (!hasEnded()) await once(server, 'exit')
		rmSync(folder, { recursive: true, force: true })
	}
	const invariants = async () => {
		server.send('invariants')
		const [counted] = await once(server, 'message')
		return counted
	}
	return { origin, process: server, dataDir: env.DATA_DIR ?? folder, invariants, close }
}
