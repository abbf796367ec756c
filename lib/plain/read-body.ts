import type { IncomingMessage } from 'node:http'
import { maxFormBytes, maxFormFields } from '@/lib/limits/limits'

/** The fields of a posted form, or why they were not read. */
export type Body = URLSearchParams | 'too-large' | 'no-form'

/** Reads the form that a request carries, if it keeps to the limits on bytes and fields. */
export async function readBody(request: IncomingMessage): Promise<Body> {
	const { 'content-type': type = '', 'content-length': length } = request.headers
	const [mediaType = ''] = type.split(';', 1)
	if (mediaType.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return 'no-form'
	if (Number(length) > maxFormBytes) return 'too-large'
	const chunks: Buffer[] = []
	let size = 0
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.byteLength
		if (size > maxFormBytes) return 'too-large'
		chunks.push(chunk)
	}
	const bytes = Buffer.concat(chunks)
	return countFields(bytes) > maxFormFields ? 'too-large' : new URLSearchParams(bytes.toString('utf8'))
}

const ampersand = 0x26

function countFields(form: Buffer): number {
	let count = 1
	for (let at = form.indexOf(ampersand); at >= 0; at = form.indexOf(ampersand, at + 1)) count++
	return count
}
