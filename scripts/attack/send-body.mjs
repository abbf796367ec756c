import { request as httpRequest } from 'node:http'

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
 * Sends a request again and again, as somebody else; `stop` resolves to the longest wait in milliseconds, and whether all answers
 * were good.
 */
export function watch(origin, request = health) {
	let worst = 0
	let isHealthy = true
	let isOver = false
	const ask = async () => {
		const { status, took } = await timeRequest(origin, request)
		worst = Math.max(worst, took)
		isHealthy &&= status === 200
	}
	const done = (async () => {
		while (!isOver) {
			await ask()
			await new Promise((resolve) => setTimeout(resolve, 20))
		}
	})()
	const stop = async () => {
		isOver = true
		await done
		await ask()
		return { worst, isHealthy }
	}
	return { stop }
}
