// Several requests sent at once on one connection, some of which is lost before it has its answers.
import { valueMarker } from './hostile-texts.mjs'
import { spellOddly } from './spell-oddly.mjs'

const evaluation = '{"ruleset":"article","facts":{}}'
const candidate = '{"id":"a","facts":{}}\n'

const head = (line, headers) => [`${line} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n')

const post = (path, type, body) =>
	head(`POST ${path}`, [`Content-Type: ${type}`, `Content-Length: ${body.length}`]) + body

const inChunks = (path, type, body) =>
	head(`POST ${path}`, [`Content-Type: ${type}`, 'Transfer-Encoding: chunked']) +
	`${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`

const oneOf = (random, { site }) =>
	random.weighted([
		[4, () => head(`GET ${random.pick(site.reads)}`, [])],
		[2, () => head(`GET ${random.pick(site.apis)}`, [])],
		[2, () => head(`GET ${spellOddly(random, random.pick(site.apis)).replaceAll(' ', '')}`, [])],
		[4, () => post('/api/v1/evaluate', 'application/json', evaluation)],
		[2, () => inChunks('/api/v1/evaluate', 'application/json', evaluation)],
		[2, () => inChunks('/api/v1/screen?ruleset=article', 'application/x-ndjson', candidate.repeat(3))],
		[2, () => post('/en/plain', 'application/x-www-form-urlencoded', 'at=you&go=next')],
		[1, () => post(`/${valueMarker}`, 'text/plain', 'x')],
		[1, () => head('OPTIONS *', [])],
	])()

/**
 * The bytes of several requests on one connection; `isLost`: it is cut off after `lostAfter` milliseconds at the latest, in the
 * middle of a request.
 */
export function pipeline(random, domain) {
	const count = random.weighted([
		[6, () => 2 + random.below(12)],
		[1, () => 20 + random.below(40)],
	])()
	const requests = random.times(count, () => oneOf(random, domain))
	const isLost = random.chance(0.6)
	const bytes = Buffer.from(requests.join(''), 'latin1')
	if (isLost) {
		const kept = bytes.length - 1 - random.below(bytes.length >> 1)
		return {
			kind: 'a pipeline that is lost',
			bytes: bytes.subarray(0, kept),
			isLost,
			lostAfter: random.below(40),
			answers: count,
		}
	}
	const last = head('GET /api/v1/health', ['Connection: close'])
	return {
		kind: 'a pipeline',
		bytes: Buffer.concat([bytes, Buffer.from(last)]),
		answers: count + 1,
		isWhole: true,
	}
}
