// Bytes that are not proper HTTP, or that chained servers might parse in different ways.
import { valueMarker as marker } from './hostile-texts.mjs'

const host = 'Host: localhost\r\n'
const close = 'Connection: close\r\n'
const json = 'Content-Type: application/json\r\n'
const health = '/api/v1/health'
const evaluate = '/api/v1/evaluate'
const smuggled = `GET /${marker} HTTP/1.1\r\n${host}\r\n`

/** The head of a request, with its line and headers, that asks for the connection to be closed. */
const head = (line, headers = '') => `${line} HTTP/1.1\r\n${host}${close}${headers}\r\n`
const post = (headers, body = '') => head(`POST ${evaluate}`, json + headers) + body

/** Request lines that no parser should accept. */
const brokenLines = [
	...[
		`${marker}`,
		`GET`,
		`GET /`,
		`GET  / HTTP/1.1`,
		`GET / HTTP/9.9`,
		`GET / http/1.1`,
		`GET / HTTP/1.1 ${marker}`,
		`GET\t/\tHTTP/1.1`,
	],
	...[
		`/ GET HTTP/1.1`,
		`G\u0000T / HTTP/1.1`,
		`GET /\u0000${marker} HTTP/1.1`,
		`GET ${marker} HTTP/1.1`,
		`GET /a b HTTP/1.1`,
		` GET / HTTP/1.1`,
	],
].map((line) => `${line}\r\n${host}${close}\r\n`)

/** Headers that no parser should accept, in an otherwise valid request. */
const brokenHeaders = [
	...[
		`${marker}`,
		`: ${marker}`,
		`X Y: ${marker}`,
		`X\u0000: ${marker}`,
		`X: ${marker}\u0000`,
		`X : ${marker}`,
		`X: ${marker}\rY: 1`,
	],
	...[
		'Content-Length: -1',
		'Content-Length: +5',
		'Content-Length: 1e3',
		'Content-Length: 0x5',
		'Content-Length: 5, 5',
		'Content-Length: 99999999999999999999',
	],
	...[
		'Content-Length: 5\r\nContent-Length: 6',
		'Content-Length: 5\r\nTransfer-Encoding: chunked',
		'Transfer-Encoding: chunked\r\nContent-Length: 5',
	],
	...[
		'Transfer-Encoding: chunked, identity',
		'Transfer-Encoding: xchunked',
		'Transfer-Encoding:\u000bchunked',
		'Transfer-Encoding : chunked',
	],
].map((header) => post(`${header}\r\n`, `0\r\n\r\n${smuggled}`))

const brokenChunks = ['zz', '-1', 'fffffffffffffffff', '0x5', '5 ;', '5\n', `5;${'x'.repeat(20_000)}`].map(
	(size) => post('Transfer-Encoding: chunked\r\n', `${size}\r\nhello\r\n0\r\n\r\n${smuggled}`),
)

const otherProtocols = [
	Buffer.from('160301020001000', 'hex'),
	Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
	Buffer.from('SSH-2.0-OpenSSH_9.9\r\n'),
	Buffer.from(`\u0000\u0001${marker}\r\n\r\n`),
]

const tooLarge = [
	head(`GET /${'a'.repeat(20_000)}${marker}`),
	head(`GET ${health}?${'a'.repeat(20_000)}`),
	head(`GET ${health}`, `X: ${'a'.repeat(20_000)}${marker}\r\n`),
	head(`GET ${health}`, `X-${marker}: 1\r\n`.repeat(2000)),
]

/** Well-formed, and unusual enough to end before any page or route of ours. */
const unusual = [
	{ bytes: head('OPTIONS *'), statuses: [204] },
	...['GET', 'HEAD', 'POST', 'PUT', 'TRACE'].map((method) => ({
		bytes: head(`${method} *`),
		statuses: [400, 405],
	})),
	...['/', '/en', '/en/plain', health, evaluate, `/${marker}`, '/_next/static/x'].map((path) => ({
		bytes: head(`TRACE ${path}`, `X: ${marker}\r\n`),
		statuses: [405, 404],
	})),
	...[
		`CONNECT ${marker}.example:443`,
		'CONNECT /',
		`GET http://${marker}.example/`,
		`GET http://${marker}.example${health}`,
		`GET ://${marker}`,
		`GET /en#${marker}`,
		`GET /\u00e9${marker}`,
	].map((line) => ({ bytes: head(line) })),
	...['websocket', 'h2c', marker].flatMap((protocol) =>
		['/', health, '/_next/webpack-hmr'].map((path) => ({
			bytes: `GET ${path} HTTP/1.1\r\n${host}Connection: Upgrade\r\nUpgrade: ${protocol}\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
		})),
	),
	{ bytes: post(`Expect: ${marker}\r\nContent-Length: 2\r\n`, '{}') },
	{ bytes: post('Expect: 100-continue\r\nContent-Length: 2\r\n', '{}'), answers: 2 },
	{ bytes: `GET ${health} HTTP/1.1\r\n${close}\r\n` },
	{ bytes: `GET ${health} HTTP/1.1\r\nHost: ${marker}\r\n${host}${close}\r\n` },
	{ bytes: `GET ${health} HTTP/1.0\r\n\r\n` },
	{ bytes: `\r\n\r\n${head(`GET ${health}`)}` },
	{ bytes: head(`GET ${health}`, `X: a\r\n ${marker}\r\n`) },
	{ bytes: `${`GET ${health} HTTP/1.1\r\n${host}\r\n`.repeat(20)}${head(`GET ${health}`)}`, answers: 21 },
	{ bytes: post('Content-Length: 2\r\n', `{}${smuggled}`) },
	{ bytes: post('Content-Length: 50\r\n', '{}'), isCut: true },
	{ bytes: post('Transfer-Encoding: chunked\r\n', '5\r\nhel'), isCut: true },
	{ bytes: `GET ${health} HTTP/1.1\r\nHost: lo`, isCut: true },
]

/** A proper request with some bytes changed. */
function mutated(random) {
	const proper = Buffer.from(
		random.pick([
			head(`GET ${health}`),
			post('Content-Length: 2\r\n', '{}'),
			head('GET /en'),
			post('Transfer-Encoding: chunked\r\n', '2\r\n{}\r\n0\r\n\r\n'),
		]),
	)
	for (let at = random.below(4); at >= 0; at--)
		proper[random.below(proper.length)] = random.pick([0, 9, 10, 13, 32, 37, 58, 127, 255, random.below(256)])
	// Without its length a body begins a second request, which is refused.
	return { kind: 'bytes changed at random', bytes: proper, answers: 2 }
}

/** One connection's bytes, with the most `answers` that may come (one by default). */
export function rawRequest(random) {
	const refused = (kind, list) => () => ({
		kind,
		bytes: Buffer.from(random.pick(list), 'latin1'),
		isRefused: true,
	})
	return random.weighted([
		[2, refused('a broken request line', brokenLines)],
		[3, refused('a broken header', brokenHeaders)],
		[1, refused('a broken chunk', brokenChunks)],
		[1, refused('another protocol', otherProtocols)],
		[1, refused('headers that are too large', tooLarge)],
		[
			4,
			() => {
				const { bytes, ...rest } = random.pick(unusual)
				return { kind: 'an unusual request', ...rest, bytes: Buffer.from(bytes, 'latin1') }
			},
		],
		[2, () => mutated(random)],
	])()
}
