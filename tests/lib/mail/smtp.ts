import { type AddressInfo, createServer, type Socket } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A message that a mail server has taken. */
export type Received = {
	readonly from: string
	readonly to: readonly string[]
	readonly isSecure: boolean
	/** As it came. */
	readonly raw: string
	/** As a mail program reads it. */
	readonly read: Email
}

/** An answer by which a mail server turns something away. */
export const refusal = (responseCode: number, message: string) =>
	Object.assign(new Error(message), { responseCode })

async function listen(
	server: { listen: (port: number, host: string, done: () => void) => unknown },
	host: string,
) {
	await new Promise<void>((resolve) => server.listen(0, host, resolve))
}

/** A real mail server on this machine, and what it has taken. By default it wants no login and offers STARTTLS. */
export async function mailServer(options: SMTPServerOptions = {}, host = '127.0.0.1') {
	const received: Received[] = []
	const server = new SMTPServer({
		authOptional: true,
		logger: false,
		onData: (stream, session, done) => {
			const pieces: Buffer[] = []
			stream.on('data', (piece: Buffer) => pieces.push(piece))
			stream.on('end', async () => {
				const raw = Buffer.concat(pieces).toString()
				const { mailFrom, rcptTo } = session.envelope
				received.push({
					from: mailFrom ? mailFrom.address : '',
					to: rcptTo.map(({ address }) => address),
					isSecure: session.secure,
					raw,
					read: await PostalMime.parse(raw),
				})
				done()
			})
		},
		...options,
	})
	// What a client does to it is not its fault.
	server.on('error', () => {})
	await listen(server, host)
	const { port } = server.server.address() as AddressInfo
	return {
		received,
		url: `smtp://${host}:${port}`,
		stop: () => new Promise<void>((resolve) => server.close(resolve)),
	}
}

/** A server that does to each connection what it is told, instead of speaking SMTP as it should. */
export async function oddServer(treat: (socket: Socket) => void, host = '127.0.0.1') {
	const sockets = new Set<Socket>()
	const server = createServer((socket) => {
		sockets.add(socket)
		socket.on('error', () => {})
		treat(socket)
	})
	await listen(server, host)
	const { port } = server.address() as AddressInfo
	const stop = () => {
		for (const socket of sockets) socket.destroy()
		return new Promise<void>((resolve) => server.close(() => resolve()))
	}
	return { url: `smtp://${host}:${port}`, stop }
}

/** Answers each line of a client by its first word; `null` closes the connection. */
export const scripted = (answers: Readonly<Record<string, string | null>>) => (socket: Socket) => {
	const say = (answer: string | null | undefined) => {
		if (answer === null) socket.destroy()
		else if (answer !== undefined) socket.write(`${answer}\r\n`)
	}
	say(answers.greeting)
	socket.on('data', (data) => {
		for (const line of data.toString().split('\r\n').filter(Boolean))
			say(answers[line.split(/[ :]/)[0] ?? ''])
	})
}
