import { mkdirSync } from 'node:fs'
import path from 'node:path'

/** The paths of the embedded PostgreSQL's data folder. */
export type Folder = ReturnType<typeof folderAt>

/** The paths in a data folder. */
export function folderAt(dataDir: string) {
	const root = path.resolve(dataDir)
	const within = (name: string) => path.join(root, name)
	return {
		root,
		cluster: within('postgres'),
		libraries: within('libraries'),
		socket: within('socket'),
		logs: within('logs'),
		logins: within('logins.json'),
		heartbeat: within('heartbeat'),
	}
}

/** Creates missing folders, accessible only to us. */
export function makeFolders({ root, libraries, socket, logs }: Folder) {
	for (const folder of [root, libraries, socket, logs]) mkdirSync(folder, { recursive: true, mode: 0o700 })
}
