// Which addresses pages of every origin may call, and what their browsers are told about it.

/** What the API gives to everybody alike and stores nothing for, by the first part of a path under /api/v1. */
const open = ['evaluate', 'next', 'screen', 'rulesets', 'sources', 'health', 'openapi.json']

/**
 * Whether pages of every origin may read what is at an address. An address that is not named here is not open.
 * @param {string | null} pathname
 */
export function isForEveryOrigin(pathname) {
	const [, api, version, first] = pathname?.split('/') ?? []
	return api === 'api' && version === 'v1' && open.includes(first)
}

/** Additional headers of every answer at such an address: never with the credentials of a browser. */
export const forEveryOrigin = {
	'Access-Control-Allow-Origin': '*',
	'Access-Control-Expose-Headers': 'Retry-After, X-Request-Id',
}

/** The seconds for which a browser need not ask again whether a page may send a request; none remembers it for longer. */
const preflightSeconds = 24 * 60 * 60

/**
 * Additional headers of the answer to a browser that asks first.
 * @param {string} allowed the methods that are possible there
 */
export const preflightHeaders = (allowed) => ({
	'Access-Control-Allow-Methods': allowed,
	'Access-Control-Allow-Headers': 'Content-Type',
	'Access-Control-Max-Age': String(preflightSeconds),
})
