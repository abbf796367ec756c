import { hasBody } from './body-of.mjs'
import { pathOf } from './refuse.mjs'

/** The kinds of requests, which the server tells apart. */
export const requestKinds = ['stream', 'body', 'page', 'file', 'team', 'events', 'health', 'metrics']

/** A team's event stream, which is silent as long as nothing changes. */
const eventsPath = '/api/team/exchange/events'

/** Where metrics are read, if there is a token for it. */
const metricsPath = '/api/metrics'

/**
 * The kind of a request.
 * @param {import('node:http').IncomingMessage} request
 * @param {(path: string) => boolean} isBuiltFile whether a path is that of a file of the build, which takes no work
 * @returns {string} one of `requestKinds`; what is none of the others and has no body is a page
 */
export function kindOf(request, isBuiltFile) {
	const path = pathOf(request)
	if (request.method === 'POST' && path === '/api/v1/screen') return 'stream'
	if (path === '/api/v1/health') return 'health'
	if (path === metricsPath) return 'metrics'
	if (path === eventsPath) return 'events'
	if (path?.startsWith('/api/team/')) return 'team'
	if (hasBody(request)) return 'body'
	return isBuiltFile(path) ? 'file' : 'page'
}
