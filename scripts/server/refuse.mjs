// Requests that the app cannot answer, since they would not reach its code.
import { leadsToApi, misspelling } from './spelling.mjs'

const routeMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const posted = ['/api/v1/evaluate', '/api/v1/next', '/api/v1/screen']
/** What is both read and added to. */
const added = ['/api/v1/workspace/candidates']

/** Whether a path is that of a page without JavaScript, which accepts forms. */
const acceptsForm = (pathname) => /^\/[^/]+\/plain(\/[^/]+)?$/.test(pathname)

/** The methods of an address under /api, as its route names them. */
function apiMethods(pathname) {
	if (added.includes(pathname)) return 'GET, HEAD, POST, OPTIONS'
	return posted.includes(pathname) ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS'
}

const pageMethods = (pathname) => (acceptsForm(pathname) ? 'GET, HEAD, POST' : 'GET, HEAD')

/** Whether a request posts a form to a page without JavaScript. */
export const isForm = (request) => request.method === 'POST' && acceptsForm(pathOf(request) ?? '')

/** The path of a request, decoded; null if it cannot be. */
export function pathOf({ url }) {
	try {
		return decodeURIComponent(url.split(/[?#]/, 1)[0])
	} catch {
		return null
	}
}

/** The target of a request as a path, even if it was sent as an absolute URL (RFC 9112, 3.2.2). */
export const toOriginForm = (url) => {
	const [, rest] = /^https?:\/\/[^/?#]*(.*)$/is.exec(url) ?? []
	if (rest === undefined) return url
	return rest.startsWith('/') ? rest : `/${rest}`
}

/** The problem for a method that is not allowed. */
export const notAllowed = (allowed) => ({
	status: 405,
	detail: `This method is not possible here. Use ${allowed}.`,
	headers: { Allow: allowed },
})
const misspelt = { status: 404, detail: 'There is nothing at this address as it is written.' }
const bad = (detail) => ({ status: 400, detail, headers: { Connection: 'close' } })

/**
 * The problem for a request that the app cannot answer; null for all others.
 * @param {import('node:http').IncomingMessage} request its target in the form of a path
 */
export function refusalOf(request) {
	const { method, url, headersDistinct, httpVersion } = request
	const hosts = headersDistinct.host?.length ?? 0
	if (hosts > 1 || (hosts === 0 && httpVersion === '1.1')) return bad('Send one Host header.')
	if (!url.startsWith('/')) return bad('The target of a request is a path.')
	const pathname = pathOf(request)
	const isApi = /^\/api(\/|$)/.test(pathname ?? url)
	const allowed = isApi ? apiMethods(pathname) : pageMethods(pathname ?? url)
	if (!routeMethods.includes(method)) return notAllowed(allowed)
	if (isMisspelt(request)) return misspelt
	if (pathname === null && isApi) return bad('The address has a broken % escape.')
	if (isApi) return null
	return allowed.split(', ').includes(method) ? null : notAllowed(allowed)
}

const isRead = ({ method }) => method === 'GET' || method === 'HEAD'

/** Whether a request is refused for how its path is spelled: one that reads is redirected, or shown the page for such addresses. */
function isMisspelt(request) {
	const fault = misspelling(request.url)
	if (fault === null) return false
	return !isRead(request) || (fault === 'ambiguous' && leadsToApi(request.url))
}
