import { hasTooManyValues } from '@/lib/limits/count-values'
import { bytesOfValue, maxBodyBytes } from '@/lib/limits/limits'
import { byteBuffer } from './byte-buffer'
import { problem } from './problem'
import { refuseType } from './refuse-type'
import { takeTurn } from './take-turn'

/** Parsing a larger body takes long enough that it waits for its turn. */
const maxImmediateBytes = 64 * 1024

const tooLarge = () => problem(413, 'The body is larger than 1 MiB. Send one candidate at a time.')

const tooManyValues = (max: number) =>
	problem(413, `The body holds more than ${max.toLocaleString('en')} values.`)

/** Reads a body to its end; null if it is larger. */
export async function readBytes(
	body: ReadableStream<Uint8Array> | null,
	maxBytes: number,
): Promise<Uint8Array | null> {
	const bytes = byteBuffer(maxBytes)
	if (!body) return bytes.take()
	for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
		if (!bytes.append(chunk)) return null
	}
	return bytes.take()
}

/**
 * Reads the JSON body of a request.
 * @returns the value, or the problem to respond with: 415 for another type, 413 over a limit, 400 for invalid JSON
 */
export async function readJson(
	request: Request,
	maxBytes: number = maxBodyBytes,
): Promise<{ value: unknown } | { refused: Response }> {
	const refused = refuseType(request, 'application/json')
	if (refused) return { refused }
	if (Number(request.headers.get('content-length')) > maxBytes) return { refused: tooLarge() }
	const bytes = await readBytes(request.body, maxBytes)
	if (!bytes) return { refused: tooLarge() }
	if (bytes.length > maxImmediateBytes) await takeTurn()
	let value: unknown
	try {
		value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
	} catch {
		return { refused: problem(400, 'The body could not be read as JSON in UTF-8.') }
	}
	const maxValues = Math.floor(maxBytes / bytesOfValue)
	return hasTooManyValues(value, bytes.length, maxValues) ? { refused: tooManyValues(maxValues) } : { value }
}
