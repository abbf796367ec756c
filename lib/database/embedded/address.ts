import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import type { Folder } from './folder'

/** Where a server listens: in a folder for its socket, or on loopback. */
export type Address = { readonly host: string; readonly port: number }

/** The bytes that the path of a socket may have on every system. */
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

/** Where a server of a folder is to listen: on a socket of its own unless its path were too long. */
export async function newAddress({ socket }: Folder): Promise<Address> {
	const length = Buffer.byteLength(path.join(socket, `.s.PGSQL.${usualPort}`))
	if (process.platform !== 'win32' && length <= maxSocketBytes) return { host: socket, port: usualPort }
	return { host: '127.0.0.1', port: await freePort() }
}
