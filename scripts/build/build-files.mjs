// The files of a build and their hashes, which reveal an incomplete build, after a full disk or a power cut, say.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const listName = 'files.json'
/** The folders of a build that a server reads, besides the files at its top. */
const folders = ['server', 'static']
/** Files about the build itself, which no server reads. */
const isNote = (name) => name === listName || name === 'source-hash' || name.startsWith('trace')

const isFile = (file) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false

const filesIn = (distDir) =>
	[
		...readdirSync(distDir).filter((name) => !isNote(name)),
		...folders.flatMap((folder) =>
			readdirSync(path.join(distDir, folder), { recursive: true }).map((name) => path.join(folder, name)),
		),
	].filter((name) => isFile(path.join(distDir, name)))

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('base64url')

/** Writes the hashes of a build's files into the build. */
export function listFiles(distDir) {
	const hashes = Object.fromEntries(filesIn(distDir).map((name) => [name, hashOf(path.join(distDir, name))]))
	writeFileSync(path.join(distDir, listName), `${JSON.stringify(hashes, null, '\t')}\n`)
}

/** Whether a build is complete, with every file as it was written. */
export function isComplete(distDir) {
	const list = path.join(distDir, listName)
	if (!existsSync(list)) return false
	try {
		const hashes = Object.entries(JSON.parse(readFileSync(list, 'utf8')))
		return hashes.every(([name, hash]) => {
			const file = path.join(distDir, name)
			return isFile(file) && hashOf(file) === hash
		})
	} catch {
		return false
	}
}
