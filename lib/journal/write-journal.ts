import { randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseAway } from '@/lib/database/faults/database-away'
import { noteIfDiskFull } from '@/lib/database/faults/disk-full'
import { log } from '@/lib/log/log.mjs'
import { onePerProcess } from '@/lib/process/one-per-process.mjs'
import { type EndingKind, endingHash, type JournalLine } from './ending'
import { journalDir } from './journal-dir'

/** The journal's file of this process. */
type Journal = { readonly folder: string; readonly file: FileHandle }

type Holder = { opening?: Promise<Journal> | undefined; last: Promise<unknown> }

const holder = onePerProcess<Holder>('journal', () => ({ last: Promise.resolve() }))

/** A new file must be in its folder after a crash, too. */
async function syncFolder(folder: string) {
	// Windows opens no folders.
	if (process.platform === 'win32') return
	const handle = await open(folder, 'r')
	await handle.sync().finally(() => handle.close())
}

async function openFile(folder: string): Promise<Journal> {
	await mkdir(folder, { recursive: true, mode: 0o700 })
	const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.jsonl`
	const file = await open(path.join(folder, name), 'ax', 0o600)
	await syncFolder(folder)
	return { folder, file }
}

async function journalIn(folder: string): Promise<Journal> {
	const opened = await holder.opening?.catch(() => undefined)
	if (opened?.folder === folder) return opened
	await opened?.file.close().catch(() => undefined)
	holder.opening = openFile(folder)
	return holder.opening
}

async function write(folder: string, lines: readonly JournalLine[]) {
	const { file } = await journalIn(folder)
	try {
		await file.appendFile(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
		await file.sync()
	} catch (error) {
		// What was cut off stays the last line of its file: the next one begins another file.
		holder.opening = undefined
		await file.close().catch(() => undefined)
		throw error
	}
}

/**
 * Writes to the journal what ends in a workspace, and waits until it is on the disk. To be called within the transaction
 * that ends it, as late as possible: what is not in the journal does not end, and a restored backup ends again what is.
 * @throws DatabaseAway if the journal cannot be written
 */
export async function journalEndings(
	workspace: string,
	kind: EndingKind,
	ids: Iterable<string>,
): Promise<void> {
	const folder = journalDir()
	const at = new Date().toISOString()
	const lines = Array.from(ids, (id) => ({ at, kind, hash: endingHash(workspace, id) }))
	if (folder === null || lines.length === 0) return
	const written = holder.last.then(() => write(folder, lines))
	holder.last = written.catch(() => undefined)
	await written.catch((cause: unknown) => {
		noteIfDiskFull(cause)
		log.error(`The journal cannot be written: ${String(cause)}`)
		throw new DatabaseAway('The journal cannot be written', { cause })
	})
}
