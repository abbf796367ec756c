/** What pages may use of a device, by the name of the permission; no other page or frame gets more. */
const permissions = (given = {}) => {
	const nothing = [
		'accelerometer',
		'browsing-topics',
		'camera',
		'display-capture',
		'geolocation',
		'gyroscope',
		'hid',
		'magnetometer',
		'microphone',
		'midi',
		'payment',
		'serial',
		'usb',
		'xr-spatial-tracking',
	]
	return { 'Permissions-Policy': nothing.map((name) => `${name}=(${given[name] ?? ''})`).join(', ') }
}

/** The headers of every response. */
export const everyResponse = {
	'Referrer-Policy': 'same-origin',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	...permissions(),
}

/** The page that scans codes may ask for the camera. */
export const cameraPage = permissions({ camera: 'self' })

/** Additional headers of every response to a request over TLS. */
export const strictTransport = { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }

/** The policy of every response that has none of its own: as a page, it may load nothing. */
export const noContentPolicy = { 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" }

/** Additional headers of a page whose address contains a secret: the targets of its links do not learn it. */
export const secretPage = { 'Referrer-Policy': 'no-referrer' }

/** Additional headers of the script for pages that embed the check: any page may load it, and keep it for good. */
export const embedScriptHeaders = {
	'Access-Control-Allow-Origin': '*',
	'Cache-Control': 'public, max-age=31536000, immutable',
	'Cross-Origin-Resource-Policy': 'cross-origin',
}

/** Additional headers of every API response. */
export const everyApiResponse = {
	...noContentPolicy,
	'Cache-Control': 'no-store',
	'X-Robots-Tag': 'noindex',
}

/**
 * Marks a POST from a page without JavaScript. It bypasses proxy.ts, for which Next would first buffer the whole body
 * in memory, however large or slow.
 */
export const formMark = 'x-plain-form'

/**
 * The client address of a request, used by limits on attempts. The server sets it, overriding what a client sends:
 * see scripts/server/client-address.mjs.
 */
export const addressHeader = 'x-client-address'

/** The id of the request, in every answer. */
export const requestIdHeader = 'X-Request-Id'

/**
 * Set by the server once requests have come with X-Forwarded-For while TRUST_PROXY is off: behind a proxy everybody then
 * counts as one address.
 */
export const unheededProxyHeader = 'x-unheeded-proxy'

/** Set by the server where a request comes without X-Forwarded-For while TRUST_PROXY is on. */
export const missingProxyHeader = 'x-missing-proxy'
