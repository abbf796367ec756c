import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** The user that runs the server; empty for the current one. */
export type ServerUser = { readonly uid?: number; readonly gid?: number }

const idOf = (kind: '-u' | '-g', name: string) => {
	const { status, stdout } = spawnSync('id', [kind, name], { encoding: 'utf8' })
	return status === 0 ? Number(stdout) : undefined
}

function userOf(name: string): ServerUser | undefined {
	const [uid, gid] = [idOf('-u', name), idOf('-g', name)]
	return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

/**
 * The user that runs the server in this folder: PostgreSQL refuses root, so for root it is the folder's owner or another
 * user.
 */
export function runAsFor(folder: string): ServerUser {
	if (process.getuid?.() !== 0) return {}
	const { uid, gid } = statSync(folder)
	return uid === 0 ? (userOf('postgres') ?? userOf('nobody') ?? {}) : { uid, gid }
}
