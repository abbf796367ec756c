import { forEveryOrigin, isForEveryOrigin } from '../../lib/http/cross-origin.mjs'
import { everyResponse, noContentPolicy, requestIdHeader, strictTransport } from '../../lib/http/headers.mjs'
import { LingeringResponse } from './lingering-response.mjs'
import { pathOf, toOriginForm } from './refuse.mjs'
import { requestIdOf } from './request-id.mjs'

/**
 * The headers that every answer has unless it sets its own.
 * @param {{ ORIGIN?: string }} settings
 * @param {import('node:http').IncomingHttpHeaders} [headers] of the request, where one could be read
 */
export function policyHeaders({ ORIGIN }, headers = {}) {
	const isByTls = ORIGIN?.startsWith('https:') || /^https\b/.test(headers['x-forwarded-proto'] ?? '')
	return { ...everyResponse, ...noContentPolicy, ...(isByTls && strictTransport) }
}

/** Whether the policy of an answer names pages that may frame it, which its X-Frame-Options would forbid all the same. */
const saysWhoMayFrame = (response) => {
	const policy = String(response.getHeader('Content-Security-Policy'))
	return policy.includes('frame-ancestors') && !policy.includes("frame-ancestors 'none'")
}

/**
 * A response with these headers, those of an address that is open to every origin, and the id of its request, whoever writes it:
 * Next sends some answers, such as redirects, without the headers of its configuration.
 * @param {{ ORIGIN?: string, TRUST_PROXY?: 'on' | 'off' }} settings
 */
export const policyResponse = (settings) =>
	class PolicyResponse extends LingeringResponse {
		requestId = requestIdOf(this.req.headers, settings)
		#ofAddress = isForEveryOrigin(pathOf({ url: toOriginForm(this.req.url) })) ? forEveryOrigin : {}

		writeHead(status, ...rest) {
			const headers = { ...policyHeaders(settings, this.req.headers), ...this.#ofAddress }
			for (const [name, value] of Object.entries(headers))
				if (!this.hasHeader(name)) this.setHeader(name, value)
			if (saysWhoMayFrame(this)) this.removeHeader('X-Frame-Options')
			this.setHeader(requestIdHeader, this.requestId)
			return super.writeHead(status, ...rest)
		}
	}
