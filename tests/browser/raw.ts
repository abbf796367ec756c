import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** One answer as it came over the wire. */
export type Answer = {
	readonly status: number
	/** By lower-case name. */
	readonly headers: Readonly<Record<string, string>>
	readonly body: string
}

/**
 * A connection to a server, before anything is sent on it. A server that shuts down may reset it at any time, also when nobody
 * waits for it: tests see that in what was read, and in `errored`.
 */
export async function openSocket(origin: string, host = new URL(origin).hostname): Promise<Socket> {
	const socket = connect(Number(new URL(origin).port), host)
	socket.on('error', () => {})
	await once(socket, 'connect')
	return socket
}

/** Joins a chunked body. */
function joinChunks(text: string): string {
	const length = Number.parseInt(text, 16)
	if (!length) return ''
	const start = text.indexOf('\r\n') + 2
	return text.slice(start, start + length) + joinChunks(text.slice(start + length + 2))
}

function readAnswer(text: string): Answer {
	const end = text.indexOf('\r\n\r\n')
	const [head, rest] = [text.slice(0, end), text.slice(end + 4)]
	const [first = '', ...lines] = head.split('\r\n')
	const headers: Record<string, string> = Object.fromEntries(
		lines.map((line) => [
			line.slice(0, line.indexOf(':')).toLowerCase(),
			line.slice(line.indexOf(':') + 1).trim(),
		]),
	)
	const body = headers['transfer-encoding'] === 'chunked' ? joinChunks(rest) : rest
	return { status: Number(first.split(' ')[1]), headers, body }
}

/** Reads what a server sends until it closes the connection. */
export async function untilClosed(socket: Socket): Promise<Answer> {
	let text = ''
	socket.setEncoding('latin1').on('data', (chunk: string) => {
		text += chunk
	})
	// By a reset or not: what arrived before counts.
	await new Promise((resolve) => socket.on('error', resolve).on('close', resolve))
	return readAnswer(text)
}

/** Sends bytes as they are, and reads until the server closes the connection. */
export async function sendRaw(origin: string, bytes: string): Promise<Answer> {
	const socket = await openSocket(origin)
	socket.write(bytes, 'latin1')
	return untilClosed(socket)
}

/** The head of a request after which the server closes the connection. */
export const lastRequest = (method: string, target: string, ...headers: readonly string[]) =>
	[`${method} ${target} HTTP/1.1`, 'Host: here', 'Connection: close', ...headers, '', ''].join('\r\n')
