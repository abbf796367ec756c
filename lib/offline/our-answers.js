// The part of the service worker that tells our server's responses from foreign ones; see worker.js.

/** The hash of each file of this version, by its address. */
const hashes = Object.assign(
	{},
	...Object.values(build.groups).flatMap(({ files, own }) => [files, ...Object.values(own)]),
)

const typesOfFiles = { js: 'javascript', css: 'text/css', svg: 'image/svg+xml', json: 'application/json' }

/** The content type that our server sends for an address. */
function typeOf(address) {
	if (address.endsWith('?_rsc')) return 'text/x-component'
	return typesOfFiles[/\.(\w+)(\?|$)/.exec(address)?.[1]] ?? 'text/html'
}

/** The hash by which the build identifies a file's content: the first half of SHA-256. */
async function hashOf(response) {
	const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
	return btoa(String.fromCharCode(...new Uint8Array(digest, 0, 16)))
}

/**
 * Whether a response is what this version has at an address. It may be a foreign one, from a network that requires a
 * login first, or the next version's, because the server may have been updated.
 */
async function isOurResponse(address, response) {
	const { status, type, url, redirected, headers } = response
	if (status !== 200 || type !== 'basic' || redirected || url !== new URL(address, location).href)
		return false
	if (!headers.get('Content-Type')?.includes(typeOf(address))) return false
	const hash = hashes[address]
	return hash ? (await hashOf(response)) === hash : headers.get('X-Build') === build.version
}

/**
 * Loads an address; a file that an earlier version has cached is not loaded again. What the browser's own cache holds
 * may be foreign as well.
 */
// biome-ignore lint/correctness/noUnusedVariables: worker.js follows below
async function load(address) {
	const isFile = Object.hasOwn(hashes, address)
	const before = isFile && (await caches.match(address))
	if (before && (await isOurResponse(address, before))) return before
	const headers = address.endsWith('?_rsc') ? { RSC: '1' } : {}
	for (const cache of isFile ? ['default', 'reload'] : ['no-cache']) {
		const response = await fetch(address, { headers, cache })
		if (await isOurResponse(address, response)) return response
	}
	throw new Error(`${address} is not what this version has there`)
}
