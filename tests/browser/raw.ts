import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** One answer as it came over the wire. */
export type Answer = {
	readonly status: number
	/** By their names in lower case. */
	readonly headers: Readonly<Record<string, string>>
	/** What followed the head, framing included. */
	readonly rest: string
}

/** A connection to a server, before anything is sent on it. */
export async function openSocket(origin: string, host = new URL(origin).hostname): Promise<Socket> {
	const socket = connect(Number(new URL(origin).port), host)
	await once(socket, 'connect')
	return socket
}

function readAnswer(text: string): Answer {
	const [head = '', ...rest] = text.split('\r\n\r\n')
	const [first = '', ...lines] = head.split('\r\n')
	const headers = lines.map((line) => [
		line.slice(0, line.indexOf(':')).toLowerCase(),
		line.slice(line.indexOf(':') + 1).trim(),
	])
	return {
		status: Number(first.split(' ')[1]),
		headers: Object.fromEntries(headers),
		rest: rest.join('\r\n\r\n'),
	}
}

/** What a server sends on a connection until it closes it. */
export async function untilClosed(socket: Socket): Promise<Answer> {
	let text = ''
	socket.setEncoding('latin1').on('data', (chunk: string) => {
		text += chunk
	})
	// Whether by a reset or not: what counts is what had come by then.
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
