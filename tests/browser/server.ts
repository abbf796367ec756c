import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { buildIfChanged } from '@/scripts/build.mjs'

declare module 'vitest' {
	interface ProvidedContext {
		/** Origin of the server under test. */
		baseUrl: string
	}
}

const distDir = '.next-test'

/** Builds if the sources changed, and serves that build on a free port for as long as the tests run. */
export default async function setup(project: TestProject) {
	buildIfChanged(distDir)
	const port = await freePort()
	const server = spawn(process.execPath, ['scripts/next.mjs', 'start', '--port', String(port)], {
		env: { ...process.env, NEXT_DIST_DIR: distDir, NODE_ENV: 'production' },
		stdio: ['ignore', 'ignore', 'inherit'],
	})
	server.on('exit', reportExit)
	const baseUrl = `http://localhost:${port}`
	await answering(server, baseUrl)
	project.provide('baseUrl', baseUrl)
	return async () => {
		server.off('exit', reportExit).kill()
		if (server.exitCode === null) await once(server, 'exit')
	}
}

function reportExit(code: number | null, signal: string | null) {
	console.error(`The server under test stopped by itself: code ${code}, signal ${signal}`)
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0)
	await once(probe, 'listening')
	const address = probe.address()
	probe.close()
	if (address === null || typeof address === 'string') throw new Error('No free port')
	return address.port
}

async function answering(server: ChildProcess, url: string): Promise<void> {
	while (server.exitCode === null) {
		const response = await fetch(url).catch(() => null)
		if (response) return
		await sleep(100)
	}
	throw new Error(`The server stopped with code ${server.exitCode}`)
}
