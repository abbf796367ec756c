import type { IncomingMessage } from 'node:http'
import { maxFormBytes, maxFormFields } from '@/lib/limits/limits'

/** The fields of a posted form, or why they were not read. */
export type Body = URLSearchParams | 'too-large' | 'no-form'

/** Reads the form in a request if it is within the limits on bytes and fields; otherwise the rest is not read. */
export async function readBody(request: IncomingMessage): Promise<Body> {
	const { 'content-type': type = '', 'content-length': length } = request.headers
	const [mediaType = ''] = type.split(';', 1)
	if (mediaType.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return 'no-form'
	if (Number(length) > maxFormBytes) return 'too-large'
	return new Promise((resolve) => {
		const chunks: Buffer[] = []
		let size = 0
		request.on('data', (chunk: Buffer) => {
			size += chunk.byteLength
			if (size <= maxFormBytes) return chunks.push(chunk)
			request.pause()
			resolve('too-large')
		})
		request.on('end', () => resolve(readFields(Buffer.concat(chunks))))
		// The sender has disconnected.
		request.on('error', () => resolve('no-form'))
	})
}

const ampersand = 0x26

function readFields(form: Buffer): Body {
	let count = 1
	for (let at = form.indexOf(ampersand); at >= 0; at = form.indexOf(ampersand, at + 1)) count++
	return count > maxFormFields ? 'too-large' : new URLSearchParams(form.toString('utf8'))
}
