import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { log } from '@/lib/log/log.mjs'
import type { Address } from './address'
import type { Folder } from './folder'

const pidFile = ({ cluster }: Folder) => path.join(cluster, 'postmaster.pid')

/** What the server of a folder has recorded about itself, whether it is running or was killed. */
export function recordedServer(
	folder: Folder,
): { readonly pid: number; readonly address: Address } | undefined {
	try {
		const [pid = '', , , port = '', socket = '', host = ''] = readFileSync(pidFile(folder), 'utf8').split(
			'\n',
		)
		return { pid: Number(pid), address: { host: socket || host, port: Number(port) } }
	} catch {
		return undefined
	}
}

/** Whether a process is a server on this folder, which is its working directory then; undefined if that cannot be determined. */
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
 * Removes what a killed server has recorded about itself, in the folder and beside its socket: another process may have its
 * pid by now, or it remains as a zombie whose parent never reaps it.
 */
export function removeStaleFiles(folder: Folder) {
	const noted = recordedServer(folder)
	if (noted) {
		if (isServerOn(folder, noted.pid) !== false) return
		rmSync(pidFile(folder), { force: true })
		log.info(`The PostgreSQL in ${folder.root} was cut off (process ${noted.pid}); it is started again.`)
	}
	for (const name of readdirSync(folder.socket)) rmSync(path.join(folder.socket, name), { force: true })
}
