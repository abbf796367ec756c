// Requests under /api: valid ones, and everything that can be wrong with them.
import { hostileHeaders } from './hostile-headers.mjs'
import { hostileName, hostileText, nameMarker, valueMarker } from './hostile-texts.mjs'
import { evaluateBody, nextBody, screenBody } from './json-bodies.mjs'

const v1 = '/api/v1'
const gets = [
	...['/rulesets', '/rulesets/article', '/rulesets/work-permit/clauses', '/sources'],
	...['/health', '/openapi.json'],
]
const posts = ['/evaluate', '/next', '/screen']
/** Methods that Node's parser knows, and those that it rejects. */
const otherMethods = ['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'MKCOL', 'SEARCH', 'REPORT', 'PURGE']
const unknownMethods = ['BREW', valueMarker.toUpperCase(), 'GETGET']

const contentTypes = {
	right: { '/evaluate': 'application/json', '/next': 'application/json', '/screen': 'application/x-ndjson' },
	others: [
		'text/plain',
		`application/${valueMarker}`,
		`${valueMarker}`,
		'application/json; charset=utf-16',
		'',
		';',
		'multipart/form-data',
	],
}

const query = (random) => {
	const parts = random.times(random.below(4), () => [
		random.pick(['ruleset', 'asOf', hostileName(random), nameMarker]),
		random.pick(['article', '2026-11-24', hostileText(random), valueMarker]),
	])
	const encode = (text) => encodeURIComponent(text.toWellFormed()).slice(0, 3000)
	return `?${parts.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}${random.chance(0.1) ? '&%zz=%' : ''}`
}

const typeOf = (random, endpoint) =>
	random.chance(0.9) ? contentTypes.right[endpoint] : random.pick(contentTypes.others)

const bodies = { '/evaluate': evaluateBody, '/next': nextBody, '/screen': screenBody }

/** A POST to one of the API endpoints that take a body. */
function posted(random, domain, endpoint) {
	const type = typeOf(random, endpoint)
	const isScreen = endpoint === '/screen'
	const valid = `?ruleset=${random.pick(domain.rulesets)}`
	const path =
		v1 +
		endpoint +
		(isScreen && random.chance(0.9) ? valid : random.chance(isScreen ? 1 : 0.1) ? query(random) : '')
	const body = bodies[endpoint](random, domain)
	const headers = [
		...(type === '' && random.chance(0.5) ? [] : [['Content-Type', type]]),
		...hostileHeaders(random),
	]
	return { kind: `POST ${v1}${endpoint}`, method: 'POST', path, headers, body }
}

function wrongMethod(random) {
	const isKnown = random.chance(0.7)
	const endpoint = random.pick([...gets, ...posts])
	const forPost = [...otherMethods, 'GET', 'HEAD']
	const method = random.pick(
		isKnown ? (posts.includes(endpoint) ? forPost : [...otherMethods, 'POST']) : unknownMethods,
	)
	return { kind: 'a wrong method under /api', method, path: v1 + endpoint, headers: [], statuses: [405] }
}

const odd = [
	...[
		'/%',
		'/%zz',
		'/%E0%A4%A',
		'/%00',
		'/%2e%2e/',
		'/%2f',
		'/..',
		'/../../en',
		'/./',
		'//',
		';a=b',
		'/%C0%AF',
		'/health%',
		'/rulesets/%',
	],
	...[
		'/rulesets/__proto__',
		'/rulesets/toString',
		'/rulesets/article/x',
		'/HEALTH',
		'/health/',
		'/evaluate/',
		'/\\',
		'/[id]',
		'/rulesets/[id]',
	],
]

function oddPath(random) {
	const marked = [
		`/${valueMarker}`,
		`/rulesets/${valueMarker}`,
		`/%3Cx-${valueMarker}%3E`,
		`/${'a'.repeat(6000)}${valueMarker}`,
	]
	const base = random.pick([v1, '/api', '/api/v2', ''])
	const path =
		(base === '' ? v1 : base) + random.pick([...odd, ...marked]) + (random.chance(0.5) ? query(random) : '')
	const method = random.pick(['GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PROPFIND'])
	return { kind: 'an odd path under /api', method, path, headers: hostileHeaders(random) }
}

const get = (random) => ({
	kind: 'GET under /api',
	method: random.pick(['GET', 'GET', 'GET', 'HEAD', 'OPTIONS']),
	path: v1 + random.pick(gets) + (random.chance(0.3) ? query(random) : ''),
	headers: hostileHeaders(random),
})

/** A request under /api, valid or not. */
export const apiRequest = (random, domain) =>
	random.weighted([
		[5, () => posted(random, domain, '/evaluate')],
		[3, () => posted(random, domain, '/next')],
		[4, () => posted(random, domain, '/screen')],
		[1, () => wrongMethod(random)],
		[2, () => oddPath(random)],
		[1, () => get(random)],
	])()
