// Requests for every address of a build, in its own spelling and in others.
import { hostileHeaders } from './hostile-headers.mjs'
import { hostileJson, valueMarker } from './hostile-texts.mjs'
import { spellOddly } from './spell-oddly.mjs'

const conditions = [
	['If-None-Match', '*'],
	['If-None-Match', `"${valueMarker}"`],
	['If-Modified-Since', 'Fri, 01 Jan 2100 00:00:00 GMT'],
	['Range', 'bytes=0-1'],
	['Range', 'bytes=9999999-'],
	['RSC', '1'],
	['Accept-Encoding', 'gzip'],
]

const read = (random, { site }) => ({
	kind: 'an address of the build',
	method: random.pick(['GET', 'GET', 'GET', 'HEAD']),
	path: random.pick(site.reads) + (random.chance(0.2) ? '?_rsc=1' : ''),
	headers: [...(random.chance(0.3) ? [random.pick(conditions)] : []), ...hostileHeaders(random)],
})

const body = (random) =>
	Buffer.from(random.chance(0.05) ? hostileJson(random).repeat(3) : hostileJson(random))

/** A request to any route of the API, that of a team included, from somebody who has no session. */
function toApi(random, { site }) {
	const method = random.pick(['GET', 'POST', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])
	return {
		kind: 'any route of the API',
		method,
		path: random.pick(site.apis),
		headers: [
			...(method === 'POST' ? [['Content-Type', 'application/json']] : []),
			...(random.chance(0.3)
				? [['Cookie', `team.session_token=${valueMarker}.${valueMarker}; team.two_factor=${valueMarker}`]]
				: []),
			...hostileHeaders(random),
		],
		...(method === 'POST' && { body: body(random) }),
	}
}

function inOtherSpelling(random, { site }) {
	const isApi = random.chance(0.5)
	const method = random.pick(['GET', 'GET', 'HEAD', 'POST', 'POST', 'PUT', 'TRACE', 'OPTIONS'])
	return {
		kind: 'an odd spelling',
		method,
		path: spellOddly(random, random.pick(isApi ? site.apis : site.reads)),
		headers: hostileHeaders(random),
		...(method === 'POST' && { body: body(random) }),
	}
}

/** A request for an address of the build. */
export const siteRequest = (random, domain) =>
	random.weighted([
		[3, () => read(random, domain)],
		[4, () => toApi(random, domain)],
		[4, () => inOtherSpelling(random, domain)],
	])()
