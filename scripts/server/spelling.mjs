// One spelling for each path. What decides by a path, here and in Next, must not read it in different ways: an escaped letter, an
// escaped slash or a dot segment would lead past a limit.

/** Escapes of letters, digits and `-._~`, which mean the same without (RFC 3986, 2.3). */
const needlessEscape = /%(?:2[de]|3\d|4[1-9a-f]|5[\daf]|6[1-9a-f]|7[\dae])/gi

const pathOf = (url) => url.split(/[?#]/, 1)[0]

const withoutNeedless = (path) => path.replace(needlessEscape, decodeURIComponent)

/** Whether servers could read a path in different ways: a slash as part of a name, or segments that lead elsewhere. */
const isAmbiguous = (path) =>
	/%2f|%5c|\\/i.test(path) || path.split('/').some((segment) => segment === '.' || segment === '..')

/** The path that an ambiguous one could lead to. */
function resolved(path) {
	const segments = []
	for (const segment of path.replace(/%2f|%5c|\\/gi, '/').split('/')) {
		if (segment === '..') segments.pop()
		else if (segment !== '.' && segment !== '') segments.push(segment)
	}
	return `/${segments.join('/')}`
}

const isApi = (path) => /^\/api(\/|$)/.test(path)

/** Whether a target leads to the API, in whatever spelling. */
export function leadsToApi(url) {
	const path = withoutNeedless(pathOf(url))
	return isApi(path) || isApi(resolved(path))
}

/**
 * What is wrong with how the path of a target is spelled; null if it is spelled in the one way that there is.
 * @param {string} url
 * @returns {null | 'ambiguous' | { location: string }} `location`: the same target in the right spelling
 */
export function misspelling(url) {
	const path = pathOf(url)
	const right = withoutNeedless(path)
	if (isAmbiguous(right)) return 'ambiguous'
	// Two slashes at the start of a location would name another host.
	return right === path ? null : { location: right.replace(/^\/+/, '/') + url.slice(path.length) }
}
