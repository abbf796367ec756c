import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises'

/** How far a file has been written: the number of the last row of the sheet in it, and what was counted by then. */
export type ResumePoint<ScreenCounts> = {
	readonly row: number
	readonly bytes: number
	readonly counts: ScreenCounts
}

/** A file that is written beside its place and put there once it is whole. */
export type ResumableFile<ScreenCounts> = {
	/** How far an earlier, interrupted run came; null if there was none. */
	readonly reached: ResumePoint<ScreenCounts> | null
	/** Writes a piece that ends with this row. */
	readonly write: (text: string, row: number, counts: ScreenCounts) => Promise<void>
	/** Puts the file in its place. */
	readonly finish: () => Promise<void>
	readonly close: () => Promise<void>
}

const partOf = (out: string) => `${out}.part`
const journalOf = (out: string) => `${out}.journal`

/** The last entry of a journal that was begun for the same task; null if there is none. A line cut short is no entry. */
async function lastEntry<ScreenCounts>(out: string, task: string): Promise<ResumePoint<ScreenCounts> | null> {
	const journal = await readFile(journalOf(out), 'utf8').catch(() => '')
	const lines = journal.split('\n').slice(0, -1)
	if (lines[0] !== task) return null
	const last = lines.slice(1).at(-1)
	if (last === undefined) return null
	try {
		return JSON.parse(last) as ResumePoint<ScreenCounts>
	} catch {
		return null
	}
}

async function openPart<ScreenCounts>(
	out: string,
	reached: ResumePoint<ScreenCounts> | null,
): Promise<FileHandle | null> {
	if (!reached) return await open(partOf(out), 'w')
	const part = await open(partOf(out), 'r+').catch(() => null)
	if (!part) return null
	if ((await part.stat()).size >= reached.bytes) {
		await part.truncate(reached.bytes)
		return part
	}
	await part.close()
	return null
}

/**
 * Opens a file to be written row by row. What an interrupted run of the same task wrote is kept up to the last piece that
 * its journal names; of any other task, nothing.
 * @param task what is written, in one line: the input and everything that the output depends on
 */
export async function resumableFile<ScreenCounts>(
	out: string,
	task: string,
): Promise<ResumableFile<ScreenCounts>> {
	const found = await lastEntry<ScreenCounts>(out, task)
	const kept = found && (await openPart(out, found))
	const reached = kept ? found : null
	const part = kept ?? ((await openPart<ScreenCounts>(out, null)) as FileHandle)
	const journal = await open(journalOf(out), 'w')
	await journal.write(`${task}\n${reached ? `${JSON.stringify(reached)}\n` : ''}`)
	let bytes = reached?.bytes ?? 0
	const close = async () => {
		await part.close()
		await journal.close()
	}
	return {
		reached,
		async write(text, row, counts) {
			const piece = Buffer.from(text)
			await part.write(piece, 0, piece.length, bytes)
			// The journal never names what the disk does not hold.
			await part.datasync()
			bytes += piece.length
			await journal.write(`${JSON.stringify({ row, bytes, counts } satisfies ResumePoint<ScreenCounts>)}\n`)
		},
		async finish() {
			await close()
			await rename(partOf(out), out)
			await rm(journalOf(out), { force: true })
		},
		close,
	}
}
