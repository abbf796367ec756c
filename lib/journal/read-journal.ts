import { createReadStream, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import * as z from 'zod'
import { Refusal } from '@/lib/database/faults/refusal'
import { maxJournalBytes, maxJournalFiles } from '@/lib/limits/limits'
import { type EndingKind, endingHash, endingKinds, type JournalLine } from './ending'

const lineSchema = z.strictObject({
	at: z.iso.datetime(),
	kind: z.enum(endingKinds),
	hash: z.string().regex(/^[\da-f]{64}$/),
})

/** The kinds that take another one back. */
const takesBack: Partial<Record<EndingKind, EndingKind>> = {
	'candidate-back': 'candidate',
	'consent-back': 'consent',
}

function readLine(text: string): JournalLine | null {
	try {
		return lineSchema.parse(JSON.parse(text))
	} catch {
		return null
	}
}

/** The journal's files in some folders. */
function filesIn(folders: readonly string[]): readonly string[] {
	const files = folders.flatMap((folder) => {
		try {
			return readdirSync(folder)
				.filter((name) => name.endsWith('.jsonl'))
				.sort()
				.map((name) => path.join(folder, name))
		} catch {
			throw new Refusal(`${folder} cannot be read.`)
		}
	})
	if (files.length > maxJournalFiles) throw new Refusal(`A journal has at most ${maxJournalFiles} files.`)
	const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0)
	if (bytes > maxJournalBytes) throw new Refusal(`A journal has at most ${maxJournalBytes} bytes.`)
	return files
}

/** The lines of a file. The last one may have been cut off by a crash or a full disk: what it was about did not end then. */
async function* linesOf(file: string): AsyncGenerator<JournalLine> {
	let broken = 0
	let number = 0
	for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
		number++
		if (broken > 0) throw new Refusal(`${file} is no journal: line ${broken} cannot be read.`)
		const line = readLine(text)
		if (line) yield line
		else broken = number
	}
}

/** What has ended and was not taken back. */
export type Endings = {
	/** The number of lines that were read. */
	readonly lines: number
	readonly has: (kind: EndingKind, workspace: string, id: string) => boolean
}

/**
 * Reads the journals of all servers as one: of several lines about the same, the newest counts.
 * @throws Refusal if something in the folders is no journal
 */
export async function readJournal(folders: readonly string[]): Promise<Endings> {
	const newest = new Map<string, JournalLine>()
	let lines = 0
	for (const file of filesIn(folders))
		for await (const line of linesOf(file)) {
			lines++
			const about = `${takesBack[line.kind] ?? line.kind} ${line.hash}`
			const before = newest.get(about)
			if (!before || before.at <= line.at) newest.set(about, line)
		}
	return {
		lines,
		has: (kind, workspace, id) => newest.get(`${kind} ${endingHash(workspace, id)}`)?.kind === kind,
	}
}
