import { createHash, timingSafeEqual } from 'node:crypto'
import { everyApiResponse } from '../../../lib/http/headers.mjs'
import { sendMethods, sendProblem } from '../problem.mjs'
import { notAllowed, pathOf } from '../refuse.mjs'

const methods = 'GET, HEAD, OPTIONS'
const noToken = {
	status: 401,
	detail: 'Send the token of this server: Authorization: Bearer …',
	headers: { 'WWW-Authenticate': 'Bearer' },
}
const nothing = { status: 404, detail: 'There is nothing at this address. See /metrics.' }

const digest = (text) => createHash('sha256').update(text).digest()

/** Whether a request has this token, in a time that does not depend on how much of it is right. */
function tokenCheck(token) {
	const right = digest(token)
	return ({ headers }) => {
		const [, given] = /^bearer +([\w.~+/=-]+)$/i.exec(headers.authorization ?? '') ?? []
		return given !== undefined && timingSafeEqual(digest(given), right)
	}
}

async function answer({ method }, response, read) {
	if (method === 'OPTIONS') return sendMethods(response, methods)
	if (!methods.split(', ').includes(method)) return sendProblem(response, notAllowed(methods))
	const { type, text } = await read()
	const headers = { ...everyApiResponse, 'Content-Type': type, 'Content-Length': Buffer.byteLength(text) }
	response.writeHead(200, headers).end(text)
}

/**
 * Answers at `/api/metrics`: reading takes a token.
 * @param {string} token
 * @param {() => Promise<{ type: string, text: string }>} read
 */
export function answerByToken(token, read) {
	const isAllowed = tokenCheck(token)
	return async (request, response) => {
		const isReading = request.method === 'GET' || request.method === 'HEAD'
		if (isReading && !isAllowed(request)) sendProblem(response, noToken)
		else await answer(request, response, read)
	}
}

/**
 * Answers on the port of this machine, where `/metrics` is all that there is.
 * @param {() => Promise<{ type: string, text: string }>} read
 */
export const answerLocally = (read) => async (request, response) => {
	if (pathOf(request) === '/metrics') await answer(request, response, read)
	else sendProblem(response, nothing)
}
