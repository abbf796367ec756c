import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** What a client says of itself before it signs in (PostgreSQL, "StartupMessage"): a length, a version, then names and values. */
function parametersIn(message: Buffer): readonly string[] {
	const words = message.subarray(8).toString().split('\0')
	return words.filter((word, index) => index % 2 === 0 && word !== '')
}

/** Stands between the program and a PostgreSQL: hears how each connection begins, and can let none of it through any more. */
export async function standBetween(socketPath: string) {
	const began: (readonly string[])[] = []
	const open = new Set<Socket>()
	let isSilent = false
	const server = createServer((client) => {
		open.add(client)
		client.on('error', () => undefined)
		client.once('data', (message) => {
			began.push(parametersIn(message))
			if (isSilent) return
			const database = connect(socketPath)
			open.add(database)
			database.on('error', () => undefined)
			database.write(message)
			client.pipe(database).pipe(client)
		})
	})
	server.listen(0, '127.0.0.1')
	await once(server, 'listening')
	return {
		port: (server.address() as AddressInfo).port,
		/** The names of what each connection has said of itself. */
		began,
		/** Nothing comes through any more, and nothing is closed. */
		fallSilent() {
			isSilent = true
			for (const socket of open) socket.unpipe().pause()
		},
		/** New connections get through again; the old ones never do. */
		letThrough() {
			isSilent = false
		},
		async close() {
			for (const socket of open) socket.destroy()
			server.close()
			await once(server, 'close')
		},
	}
}
