import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { Worker } from 'node:worker_threads'

/** How long to wait for an answer, in milliseconds. */
const timeout = 30_000

/** Sends one request on its own connection; resolves to its status (null if none came in time) and how long it took. */
export const timeRequest = (origin, { path, type, body = null }) =>
	new Promise((resolve) => {
		const start = performance.now()
		const finish = (status) => {
			request.destroy()
			resolve({ status, took: performance.now() - start })
		}
		const request = httpRequest(origin + path, {
			agent: false,
			method: body === null ? 'GET' : 'POST',
			headers: body === null ? {} : { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) },
			signal: AbortSignal.timeout(timeout),
		})
		request.on('response', (response) => {
			response.resume()
			response.on('end', () => finish(response.statusCode))
			response.on('error', () => finish(null))
		})
		request.on('error', () => finish(null))
		request.end(body)
	})

const health = { path: '/api/v1/health' }

/** Another client's evaluation, which an attack must not keep waiting. */
export const evaluation = {
	path: '/api/v1/evaluate',
	type: 'application/json',
	body: '{"ruleset":"article","facts":{}}',
}

/**
 * Sends a request again and again, as somebody else: resolves once the first one, which is not counted, has been answered.
 * `stop` resolves to the longest wait in milliseconds, and whether all answers were good.
 */
export async function watch(origin, request = health) {
	const watcher = new Worker(new URL('watcher.mjs', import.meta.url), { workerData: { origin, request } })
	await once(watcher, 'message')
	const stop = async () => {
		const result = once(watcher, 'message')
		watcher.postMessage('stop')
		const [figures] = await result
		return figures
	}
	return { stop }
}
