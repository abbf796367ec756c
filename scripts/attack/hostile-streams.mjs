// Streams that tie up a server's memory: a hundred, of four kinds.
import { request as httpRequest } from 'node:http'

const path = '/api/v1/screen?ruleset=article'
const linesHeld = 3000
const linesUnread = 400

/** Opens a stream to a server; tracks its status and whether it is over. */
function open(origin) {
	const request = httpRequest(origin + path, {
		agent: false,
		method: 'POST',
		headers: { 'Content-Type': 'application/x-ndjson', 'Transfer-Encoding': 'chunked' },
	})
	const stream = { request, status: null, isOver: false }
	request.on('response', ({ statusCode }) => {
		stream.status = statusCode
	})
	request.on('error', () => {})
	request.on('close', () => {
		stream.isOver = true
	})
	request.flushHeaders()
	return stream
}

/** Waits until a stream takes more, or is over. */
const untilReady = ({ request }) =>
	new Promise((resolve) => {
		const events = ['drain', 'close']
		const finish = () => {
			for (const event of events) request.off(event, finish)
			resolve()
		}
		for (const event of events) request.on(event, finish)
	})

async function write(stream, textOf, count) {
	for (let at = 0; at < count && !stream.isOver; at++) {
		if (!stream.request.write(textOf(at))) await untilReady(stream)
	}
}

const countries = ['NG', 'IR', 'US', 'FR', 'EG', 'BR', 'IN', 'PK', 'KE', 'ZA', 'MX', 'VN']
/** A list unique to its line: the digits of its number, as entries. */
const distinct = (number, entries, length) =>
	Array.from({ length }, (_, at) => entries[Math.floor(number / entries.length ** at) % entries.length])

/** A valid line with unique answers, so that anything cached from them grows. */
const distinctLine = (streamNumber, at) => {
	const number = streamNumber * linesHeld + at
	const language = distinct(number, ['ha', 'en', 'fa', 'ar', 'pt'], 12).map((language) => ({
		language,
		level: 'native',
	}))
	const facts = {
		nationalities: distinct(number, countries, 10),
		targetMarkets: distinct(number, countries, 20),
		languages: language,
		annualPayCny: number,
		localAveragePayCny: number + 1,
	}
	return `${JSON.stringify({ id: `${number}`.padEnd(900, 'x'), facts })}\n`
}
const wrongList = `{"id":"a","facts":{"languages":[${'1,'.repeat(120_000)}1]}}\n`

/** Sends many lines, reads all answers, and then stops in the middle of a line. */
async function hold(stream, streamNumber) {
	stream.request.on('response', (response) => response.resume())
	await write(stream, (at) => distinctLine(streamNumber, at), linesHeld)
	await write(stream, () => `"${'x'.repeat(2 ** 20 - 10)}`, 1)
}

/** Sends lines with long answers and never reads them. */
async function neverRead(stream) {
	stream.request.on('response', (response) => response.pause())
	await write(stream, () => wrongList, linesUnread)
}

/** Sends one byte per second. */
async function trickle(stream) {
	while (!stream.isOver) {
		stream.request.write(' ')
		await new Promise((resolve) => setTimeout(resolve, 1000))
	}
}

/** Opens a hundred streams that each attack until they are over. */
export function openHostileStreams(origin) {
	const kinds = [
		['held', 37, hold],
		['unread', 21, neverRead],
		['trickling', 21, trickle],
		['idle', 21, async () => {}],
	]
	const streams = kinds.flatMap(([kind, count, attack]) =>
		Array.from({ length: count }, (_, streamNumber) => {
			const stream = open(origin)
			attack(stream, streamNumber)
			return Object.assign(stream, { kind })
		}),
	)
	const close = () => {
		for (const { request } of streams) request.destroy()
	}
	return { streams, close }
}
