import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readColumns } from '@/lib/columns/read-columns'
import { checkSheet } from '@/lib/screening/import/check-sheet'
import { previewSheet } from '@/lib/screening/import/import-sheet'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import type { SheetCandidate } from '@/lib/sheet/reader/read-row'

/** The day of the score; no cell of a sheet depends on it but dates of birth. */
const day = '2026-11-24'

/** What a cell says, written down before it was read: a value, null for "not known", or that it has to be asked. */
type Meant = unknown | { readonly ask: true }

/** What a sheet says: what each heading stands for, and each row's cells by fact. */
export type Truth = {
	readonly headings: Readonly<Record<string, string | null>>
	readonly rows: readonly Readonly<Record<string, Meant>>[]
}

/** How the cells of a sheet were read, counted over those that say something. */
export type Score = {
	readonly name: string
	readonly cells: number
	/** Read as what they say, or asked where that is right. */
	readonly right: number
	/** Asked although they say one thing, each as "row, fact: what it says". */
	readonly asked: readonly string[]
	/** In columns that were not recognised, each by its heading, or in a file that was refused. */
	readonly lost: readonly string[]
	/** Read as something else, each named. */
	readonly wrong: readonly string[]
	/** How many different texts somebody would be asked about. */
	readonly questions: number
}

const isAsk = (meant: Meant) => typeof meant === 'object' && meant !== null && 'ask' in meant

/** A form in which two equal answers are equal texts, whatever the order of a list. */
const formOf = (value: unknown) =>
	JSON.stringify(Array.isArray(value) ? value.map((entry) => JSON.stringify(sorted(entry))).sort() : value)

const sorted = (entry: unknown) =>
	typeof entry === 'object' && entry !== null
		? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
		: entry

/** Reads a file as the import does, up to the point where somebody would be asked something; null if it is refused. */
async function readSheet(file: File) {
	const preview = await previewSheet(file)
	if (preview.kind === 'fault') return null
	const { headingRow } = preview
	const sheet = { file, choices: {}, headingRow, columns: preview.columns }
	const { columns } = await checkSheet(sheet, { known: () => () => false, on: day }, {})
	const opened = await openSheet(file)
	if (opened.kind === 'fault') throw new Error(opened.fault)
	const rows: SheetCandidate[] = []
	for await (const batch of readColumns(opened, columns, headingRow)) {
		for (let at = 0; at < batch.columns.count; at++) rows.push(batch.candidateOf(at))
	}
	return { columns, rows }
}

function refused(name: string, { rows }: Truth): Score {
	const lost = rows.flatMap((meant) => Object.keys(meant).map(() => 'the whole file'))
	return { name, cells: lost.length, right: 0, asked: [], lost, wrong: [], questions: 0 }
}

/** Compares how a sheet is read with what it says. */
export async function scoreSheet(name: string, file: File, truth: Truth): Promise<Score> {
	const read = await readSheet(file)
	if (read === null) return refused(name, truth)
	const { columns, rows } = read
	const headingOf = new Map(Object.entries(truth.headings).map(([heading, fact]) => [fact, heading]))
	const wrong = columns.flatMap(({ heading, use }) => {
		const meant = truth.headings[heading]
		return use === null || meant === use ? [] : [`heading ${heading}: ${use} instead of ${meant}`]
	})
	if (rows.length !== truth.rows.length) wrong.push(`${rows.length} rows instead of ${truth.rows.length}`)
	const lost: string[] = []
	const asked: string[] = []
	const questions = new Set<string>()
	let right = 0
	let cells = 0
	const textOf = (fact: string, texts: readonly string[]) =>
		texts[columns.findIndex(({ use }) => use === fact)] ?? ''
	rows.forEach(({ facts, faults, number, cells: texts }, at) => {
		const meant = truth.rows[at] ?? {}
		const given: Readonly<Record<string, unknown>> = facts
		const faulty = new Map(faults.map((fault) => [fault.fact as string | undefined, fault]))
		for (const fact of new Set([...Object.keys(meant), ...Object.keys(given)])) {
			if (fact in meant) cells++
			const says = `row ${number}, ${fact}: ${JSON.stringify(meant[fact])}`
			const fault = faulty.get(fact)
			if (fault) {
				questions.add(`${fault.column} ${fault.entry ?? fault.text}`)
				if (isAsk(meant[fact])) right++
				else asked.push(`${says}, where it says ${fault.entry ?? fault.text} (${fault.problem})`)
			} else if (!(fact in given)) lost.push(headingOf.get(fact) ?? fact)
			else if (fact in meant && formOf(given[fact]) === formOf(meant[fact])) right++
			else wrong.push(`${says}, where it says ${textOf(fact, texts)}, read as ${JSON.stringify(given[fact])}`)
		}
	})
	return { name, cells, right, asked, lost, wrong, questions: questions.size }
}

/** Scores every sheet of a folder: NAME.csv with what it says in NAME.truth.json. */
export async function scoreFolder(folder: string): Promise<Score[]> {
	const ending = '.truth.json'
	const scores: Score[] = []
	for (const entry of readdirSync(folder).sort()) {
		if (!entry.endsWith(ending)) continue
		const name = entry.slice(0, -ending.length)
		const truth: Truth = JSON.parse(readFileSync(join(folder, entry), 'utf8'))
		const file = new File([readFileSync(join(folder, `${name}.csv`))], `${name}.csv`)
		scores.push(await scoreSheet(name, file, truth))
	}
	return scores
}
