// Serves the employers' desk alone, without its pages, for a bench or a test that stores records in a browser.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { build as bundle } from 'vite'

const page =
	'<!doctype html><title>desk</title><script type="module">import { openHere } from "/desk.js"; globalThis.openHere = openHere</script>'

/**
 * Bundles the desk for a browser and serves an empty page that has it as the global `openHere`.
 * @param {string} outDir where the bundle is written
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function serveDesk(outDir) {
	await bundle({
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { '@': process.cwd() } },
		define: { 'process.env.NODE_ENV': '"production"' },
		build: { outDir, lib: { entry: 'tests/bench/desk.ts', formats: ['es'], fileName: 'desk' } },
	})
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '', 'http://localhost')
		if (pathname === '/') return response.setHeader('Content-Type', 'text/html').end(page)
		const file = path.join(outDir, path.basename(pathname))
		if (!existsSync(file)) return response.writeHead(404).end()
		response.setHeader('Content-Type', 'text/javascript').end(readFileSync(file))
	})
	await new Promise((resolve) => server.listen(0, resolve))
	return { origin: `http://localhost:${server.address().port}`, close: () => server.close() }
}
