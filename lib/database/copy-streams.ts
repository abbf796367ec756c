import { once } from 'node:events'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import type { Client, Connection, Submittable } from 'pg'

// `pg` itself does not support COPY: these two implement it as statements that its client runs.

type CopyConnection = Connection & {
	readonly stream: Socket
	sendCopyFromChunk(chunk: Buffer): void
	endCopyFrom(): void
	sendCopyFail(message: string): void
}

const ignoredMessages = {
	handleRowDescription() {},
	handleDataRow() {},
	handlePortalSuspended() {},
	handleEmptyQuery() {},
}

/** Rows are passed on in chunks of this size: each chunk costs a reader as much as hundreds of rows. */
const pieceBytes = 128 * 1024

/**
 * The rows of a `copy … to stdout` as they arrive, in chunks of whole rows; a slow reader slows the server down. If the
 * reader stops early, the connection stays busy until the server has written the rest, which is discarded.
 */
export function copyOut(client: Client, statement: string): Readable {
	let connection: CopyConnection | undefined
	const rows = new Readable({
		highWaterMark: 1024 * 1024,
		read: () => void connection?.stream.resume(),
		destroy(error, done) {
			connection?.stream.resume()
			done(error)
		},
	})
	let piece = Buffer.allocUnsafe(pieceBytes)
	let length = 0
	const pass = (bytes: Buffer) => {
		if (!rows.destroyed && !rows.push(bytes)) connection?.stream.pause()
	}
	const flush = () => {
		if (length === 0) return
		pass(piece.subarray(0, length))
		piece = Buffer.allocUnsafe(pieceBytes)
		length = 0
	}
	const query = {
		...ignoredMessages,
		submit(on: Connection) {
			connection = on as CopyConnection
			connection.query(statement)
		},
		// The bytes of a row are in a buffer that the next message overwrites.
		handleCopyData({ chunk }: { readonly chunk: Buffer }) {
			if (length + chunk.length > pieceBytes) flush()
			if (chunk.length > pieceBytes) return pass(Buffer.from(chunk))
			length += chunk.copy(piece, length)
		},
		handleCommandComplete: flush,
		handleReadyForQuery: () => void rows.push(null),
		handleError: (error: Error) => void rows.destroy(error),
	}
	client.query(query as Submittable)
	return rows
}

/**
 * Runs a `copy … from stdin` with the rows of a stream.
 * @returns the number of rows stored
 */
export function copyIn(client: Client, statement: string, rows: AsyncIterable<Buffer>): Promise<number> {
	const send = async (connection: CopyConnection) => {
		try {
			for await (const chunk of rows) {
				connection.sendCopyFromChunk(chunk)
				if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain')
			}
			connection.endCopyFrom()
		} catch (error) {
			connection.sendCopyFail(error instanceof Error ? error.message : 'The rows could not be read')
		}
	}
	return new Promise((resolve, reject) => {
		let count = 0
		const query = {
			...ignoredMessages,
			submit: (on: Connection) => on.query(statement),
			handleCopyInResponse: (on: Connection) => void send(on as CopyConnection),
			handleCommandComplete: ({ text }: { readonly text: string }) => {
				count = Number(text.split(' ')[1])
			},
			handleReadyForQuery: () => resolve(count),
			handleError: reject,
		}
		client.query(query as Submittable)
	})
}
