import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Address } from './address'
import type { Folder } from './folder'

const pidFile = ({ cluster }: Folder) => path.join(cluster, 'postmaster.pid')

/** What the server of a folder has noted of itself while it runs, or ran when it was cut off. */
export function notedServer(folder: Folder): { readonly pid: number; readonly address: Address } | undefined {
	try {
		const [pid = '', , , port = '', socket = '', host = ''] = readFileSync(pidFile(folder), 'utf8').split(
			'\n',
		)
		return { pid: Number(pid), address: { host: socket || host, port: Number(port) } }
	} catch {
		return undefined
	}
}

/** Whether a process is a server on this folder, which it has as its working directory; unknown where nothing tells. */
function isServerOn({ cluster }: Folder, pid: number): boolean | undefined {
	if (process.platform === 'win32') return undefined
	if (process.platform !== 'linux') {
		const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
		return stdout.includes('postgres') ? undefined : false
	}
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'ENOENT' ? false : undefined
	}
}

/**
 * Removes what a server that was cut off has noted of itself, in the folder and beside its socket: another process may have
 * its number by now, or it waits as a zombie for a parent that never asks.
 */
export function removeStaleNotes(folder: Folder) {
	const noted = notedServer(folder)
	if (noted) {
		if (isServerOn(folder, noted.pid) !== false) return
		rmSync(pidFile(folder), { force: true })
		console.log(`The PostgreSQL in ${folder.root} was cut off (process ${noted.pid}); it is started again.`)
	}
	for (const name of readdirSync(folder.socket)) rmSync(path.join(folder.socket, name), { force: true })
}
