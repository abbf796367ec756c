// Parses the answers on a connection from its bytes.

const crlf = Buffer.from('\r\n')
const headEnd = Buffer.from('\r\n\r\n')

function readHead(bytes) {
	const [line, ...rest] = bytes.toString('latin1').split('\r\n')
	const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(line)?.[1] ?? Number.NaN)
	const headers = {}
	for (const header of rest) {
		const colon = header.indexOf(':')
		const name = header.slice(0, colon).toLowerCase()
		const value = header.slice(colon + 1).trim()
		headers[name] = name in headers ? `${headers[name]}, ${value}` : value
	}
	return { status, headers }
}

/** The content of chunks from an offset on, and where they end; a truncated one ends where it was cut. */
function readChunks(bytes, from) {
	const parts = []
	let at = from
	while (at < bytes.length) {
		const lineEnd = bytes.indexOf(crlf, at)
		const size = Number.parseInt(bytes.toString('latin1', at, lineEnd), 16)
		if (lineEnd < 0 || Number.isNaN(size)) return { body: Buffer.concat(parts), end: bytes.length }
		const start = lineEnd + 2
		parts.push(bytes.subarray(start, start + size))
		at = start + size + 2
		if (size === 0) break
	}
	return { body: Buffer.concat(parts), end: Math.min(at, bytes.length) }
}

/** All answers in the bytes of a connection, interim ones included; a status of NaN for anything else. */
export function readAnswers(bytes) {
	const answers = []
	for (let at = 0; at < bytes.length; ) {
		const end = bytes.indexOf(headEnd, at)
		const bodyAt = end < 0 ? bytes.length : end + 4
		const { status, headers } = readHead(bytes.subarray(at, end < 0 ? bytes.length : end))
		const hasBody = status >= 200 && status !== 204 && status !== 304
		const length = Number(
			headers['content-length'] ?? (headers.connection === 'close' ? Number.POSITIVE_INFINITY : 0),
		)
		const read = !hasBody
			? { body: Buffer.alloc(0), end: bodyAt }
			: headers['transfer-encoding'] === 'chunked'
				? readChunks(bytes, bodyAt)
				: { body: bytes.subarray(bodyAt, bodyAt + length), end: Math.min(bodyAt + length, bytes.length) }
		answers.push({ status, headers, body: read.body })
		at = read.end
	}
	return answers
}
