import { problem } from './problem'
import { refuseType } from './refuse-type'

/** The largest body that is read, in bytes. */
const maxBytes = 1024 * 1024

const tooLarge = () => problem(413, 'The body is larger than 1 MiB. Send one candidate at a time.')

async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array | null> {
	const chunks: Uint8Array[] = []
	let size = 0
	if (!body) return new Uint8Array()
	for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
		size += chunk.byteLength
		if (size > maxBytes) return null
		chunks.push(chunk)
	}
	return Buffer.concat(chunks)
}

/**
 * Reads the JSON body of a request.
 * @returns the value, or the problem to answer with: 415 for another type, 413 over 1 MiB, 400 for no valid JSON
 */
export async function readJson(request: Request): Promise<{ value: unknown } | { refused: Response }> {
	const refused = refuseType(request, 'application/json')
	if (refused) return { refused }
	if (Number(request.headers.get('content-length')) > maxBytes) return { refused: tooLarge() }
	const bytes = await readBytes(request.body)
	if (!bytes) return { refused: tooLarge() }
	try {
		return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
	} catch {
		return { refused: problem(400, 'The body could not be read as JSON in UTF-8.') }
	}
}
