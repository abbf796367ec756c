import { mkdirSync } from 'node:fs'
import path from 'node:path'

/** Where everything of the embedded PostgreSQL lies. */
export type Folder = ReturnType<typeof folderAt>

/** The places in the data folder. */
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

/** Makes the folders that may be missing, for us alone. */
export function makeFolders({ root, libraries, socket, logs }: Folder) {
	for (const folder of [root, libraries, socket, logs]) mkdirSync(folder, { recursive: true, mode: 0o700 })
}
