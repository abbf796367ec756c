import type { IncomingMessage } from 'node:http'

/** The largest form that is read, in bytes. */
const maxBytes = 1024 * 1024

/** The fields of a posted form, or why they were not read. */
export type Body = URLSearchParams | 'too-large' | 'no-form'

/** Reads the form that a request carries, up to 1 MiB; more of it is left where it is. */
export async function readBody(request: IncomingMessage): Promise<Body> {
	const { 'content-type': type = '', 'content-length': length } = request.headers
	if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return 'no-form'
	if (Number(length) > maxBytes) return 'too-large'
	return new Promise((resolve) => {
		const chunks: Buffer[] = []
		let size = 0
		request.on('data', (chunk: Buffer) => {
			size += chunk.byteLength
			if (size <= maxBytes) return chunks.push(chunk)
			request.pause()
			resolve('too-large')
		})
		request.on('end', () => resolve(new URLSearchParams(Buffer.concat(chunks).toString('utf8'))))
		// Whoever sent it has gone away.
		request.on('error', () => resolve('no-form'))
	})
}
