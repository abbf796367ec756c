import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import type { Folder } from './folder'

/** Where a server listens: in a folder for its socket, or on loopback. */
export type Address = { readonly host: string; readonly port: number }

/** The maximum length of a socket's path, in bytes, that every system supports. */
const maxSocketBytes = 103

const usualPort = 5432

async function freePort() {
	const probe = createServer().listen(0, '127.0.0.1')
	await once(probe, 'listening')
	const address = probe.address()
	probe.close()
	await once(probe, 'close')
	return typeof address === 'object' && address ? address.port : usualPort
}

/** Where the server of a folder should listen: on its own socket, unless its path would be too long. */
export async function newAddress({ socket }: Folder): Promise<Address> {
	const length = Buffer.byteLength(path.join(socket, `.s.PGSQL.${usualPort}`))
	if (process.platform !== 'win32' && length <= maxSocketBytes) return { host: socket, port: usualPort }
	return { host: '127.0.0.1', port: await freePort() }
}
