import type { LookupAddress } from 'node:dns'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import {
	maxOutgoingAnswerBytes,
	maxOutgoingHeaderBytes,
	outgoingMilliseconds,
} from '@/lib/limits/server-limits.mjs'
import { endpointOf, isNamedByOperator } from './endpoint'
import { OutgoingFault } from './outgoing-fault'
import { permittedAddresses, type Resolve } from './permitted-addresses'
import { untilAborted } from './until-aborted'

/** A lookup that knows these addresses alone. */
const lookupIn =
	(addresses: readonly LookupAddress[]): LookupFunction =>
	(_hostname, { all }, done) => {
		if (all) return done(null, [...addresses])
		const [first] = addresses
		done(null, first?.address ?? '', first?.family)
	}

const textOf = (value: string | readonly string[]) => (typeof value === 'string' ? [value] : value)

const headersOf = ({ headers }: IncomingMessage) =>
	Object.entries(headers).flatMap(([name, value]) =>
		value === undefined ? [] : textOf(value).map((one): [string, string] => [name, one]),
	)

type Given = {
	/** How much of an answer is read, if not as much as of most. */
	readonly maxBytes?: number
	readonly resolve?: Resolve
}

async function bodyOf(
	answer: IncomingMessage,
	hostname: string,
	maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
	const tooLarge = () => new OutgoingFault('too-large', hostname)
	if (Number(answer.headers['content-length']) > maxBytes) throw tooLarge()
	const pieces: Buffer[] = []
	let bytes = 0
	for await (const piece of answer as AsyncIterable<Buffer>) {
		bytes += piece.length
		if (bytes > maxBytes) throw tooLarge()
		pieces.push(piece)
	}
	return new Uint8Array(Buffer.concat(pieces))
}

const bodiless = new Set([204, 205, 304])

/** Sends a request to one of these addresses, on a connection of its own, and waits for the head of the answer. */
function send(asked: Request, body: Buffer, addresses: readonly LookupAddress[]): Promise<IncomingMessage> {
	const open = asked.url.startsWith('https:') ? httpsRequest : httpRequest
	const options = {
		method: asked.method,
		headers: { ...Object.fromEntries(asked.headers), 'accept-encoding': 'identity' },
		agent: false,
		lookup: lookupIn(addresses),
		maxHeaderSize: maxOutgoingHeaderBytes,
		rejectUnauthorized: true,
		signal: asked.signal,
	}
	return new Promise((resolve, reject) => {
		open(asked.url, options).on('response', resolve).on('error', reject).end(body)
	})
}

async function answerTo(
	asked: Request,
	{ resolve, maxBytes = maxOutgoingAnswerBytes }: Given,
): Promise<Response> {
	const url = new URL(asked.url)
	const endpoint = endpointOf(url)
	if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isNamedByOperator(endpoint)))
		throw new OutgoingFault('not-https', url.hostname)
	const [addresses, body] = await Promise.all([permittedAddresses(endpoint, resolve), asked.arrayBuffer()])
	asked.signal.throwIfAborted()
	const answer = await send(asked, Buffer.from(body), addresses)
	try {
		const { statusCode: status = 0 } = answer
		const read = await bodyOf(answer, url.hostname, maxBytes)
		return new Response(bodiless.has(status) ? null : read, { status, headers: headersOf(answer) })
	} finally {
		answer.destroy()
	}
}

/**
 * `fetch` for addresses that members or other servers give. It connects to public addresses alone, or to hosts that the
 * operator names; looks a name up once; follows no redirect; takes an answer only within its limits of size and time.
 * @throws {OutgoingFault}
 */
export async function guardedFetch(
	input: string | URL,
	init: RequestInit = {},
	given: Given = {},
): Promise<Response> {
	const { hostname } = new URL(input)
	const limit = AbortSignal.timeout(outgoingMilliseconds)
	const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit
	try {
		const asked = new Request(input, { ...init, signal, redirect: 'manual' })
		return await untilAborted(signal, answerTo(asked, given))
	} catch (error) {
		if (error instanceof OutgoingFault) throw error
		throw new OutgoingFault(signal.aborted ? 'no-answer-in-time' : 'no-connection', hostname, error)
	}
}
