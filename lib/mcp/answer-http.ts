import {
	createMcpHandler,
	isLegacyRequest,
	PROTOCOL_VERSION_META_KEY,
	WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server'
import { problem } from '@/lib/api/problem'
import { readJson } from '@/lib/api/read-json'
import { origin as ownOrigin } from '@/lib/http/origin'
import { maxNameInCall } from '@/lib/limits/limits'
import { log } from '@/lib/log/log.mjs'
import { createServer } from './create-server'

const report = (error: unknown) => log.error('A call of an assistant could not be answered', { error })
const create = () => createServer(report)

/** A handler of the present protocol. It offers no streams: each answer is one piece of JSON. */
const { fetch: answerModern } = createMcpHandler(create, { legacy: 'reject', maxSubscriptions: 0 })

/** Answers a message of the protocol of 2025 by a server of its own, without a session. */
async function answerLegacy(request: Request, parsedBody: unknown): Promise<Response> {
	const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
	const server = create()
	await server.connect(transport)
	try {
		return await transport.handleRequest(request, { parsedBody })
	} finally {
		await server.close()
	}
}

/**
 * Whether a request may come from where it says. Programs send no origin; a page that sends one has to be ours. The Host
 * header proves nothing: a foreign name can be made to lead here.
 */
const isOwnOrigin = ({ headers }: Request): boolean => {
	const origin = headers.get('origin')
	return origin === null || (ownOrigin !== '' && origin === ownOrigin)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null

/** Whether something that the library repeats where it does not know it is too long to be repeated. */
function hasLongName(message: unknown): boolean {
	if (!isObject(message)) return false
	const params = isObject(message.params) ? message.params : {}
	const meta = isObject(params._meta) ? params._meta : {}
	const { id, method } = message
	return [id, method, params.name, params.uri, meta[PROTOCOL_VERSION_META_KEY]].some(
		(value) => typeof value === 'string' && value.length > maxNameInCall,
	)
}

/** Answers a message of an assistant (streamable HTTP): one message at a time, without a session. */
export async function answerHttp(request: Request): Promise<Response> {
	if (!isOwnOrigin(request)) return problem(403, 'Pages of other sites may not call this address.')
	const body = await readJson(request)
	if ('refused' in body) return body.refused
	if (Array.isArray(body.value)) return problem(422, 'Send one message at a time, not a list of them.')
	if (hasLongName(body.value)) return problem(422, `A name may have ${maxNameInCall} characters at most.`)
	const isLegacy = await isLegacyRequest(request, body.value)
	const answer = isLegacy
		? answerLegacy(request, body.value)
		: answerModern(request, { parsedBody: body.value })
	const response = await answer
	if (response.status < 500) return response
	report(new Error(`The library answered ${response.status}`))
	return problem(500, 'We could not answer this request. Please try again later.')
}
