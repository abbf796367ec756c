import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readColumns } from '@/lib/columns/read-columns'
import { checkSheet } from '@/lib/screening/import/check-sheet'
import { specialRows } from '@/lib/screening/import/findings/special-rows'
import { previewSheet, type SheetToRead } from '@/lib/screening/import/import-sheet'
import { withReadBack } from '@/lib/screening/import/read-back/deciding'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { openSheet } from '@/lib/sheet/reader/open-sheet'
import type { SheetCandidate } from '@/lib/sheet/reader/read-row'
import { withTrueAnswers, withTrueSenses, withTrueUses } from './answer-as-meant'
import { isAsk, isSame, type Truth } from './truth'

/** The day of the score; nothing that is scored depends on it but dates of birth. */
const day = '2026-11-24'

/** How the cells of a sheet were read, counted over those that say something. */
export type Reading = {
	/** Read as what they say, or asked where that is right. */
	readonly right: number
	/** Asked although they say one thing, each as "row, fact: what it says". */
	readonly asked: readonly string[]
	/** In columns that were not recognised, each by its heading, or in a file that was refused. */
	readonly lost: readonly string[]
	/** Read as something else, each named. */
	readonly wrong: readonly string[]
	/** How many different texts somebody is asked about. */
	readonly questions: number
}

/** The same as the sheet comes, after its columns were corrected, and after what was asked was answered. */
export type Score = {
	readonly name: string
	readonly cells: number
	readonly box: Reading
	readonly columns: Reading
	readonly values: Reading
}

/** A sheet as read: its columns, and its rows. */
type Read = { readonly columns: readonly SheetColumn[]; readonly rows: readonly SheetCandidate[] }

/** Reads all rows of a sheet with its columns as they are, but those that an import leaves out by itself. */
async function rowsOf({ file, headingRow, columns }: SheetToRead): Promise<SheetCandidate[]> {
	const opened = await openSheet(file)
	if (opened.kind === 'fault') throw new Error(opened.fault)
	const rows: SheetCandidate[] = []
	const { isLeft } = specialRows(columns)
	for await (const batch of readColumns(opened, columns, headingRow)) {
		for (let at = 0; at < batch.columns.count; at++) rows.push(batch.candidateOf(at))
	}
	return rows.filter((row) => !isLeft(row))
}

const check = (sheet: SheetToRead) => checkSheet(sheet, { known: () => () => null, on: day }, {})

/** Reads a file as the import does, from what it gives by itself to what it gives once all is answered. */
async function readInStages(file: File, truth: Truth) {
	const preview = await previewSheet(file)
	if (preview.kind === 'fault') return null
	const { headingRow } = preview
	const sheet = { file, choices: {}, headingRow, columns: withReadBack(preview.columns, day) }
	const stage = async (read: SheetToRead): Promise<Read> => ({
		columns: read.columns,
		rows: await rowsOf(read),
	})
	const box = await check(sheet)
	const used = await check({ ...sheet, columns: withTrueUses(sheet.columns, truth) })
	// What a column is, and whether it means the opposite, are both questions about columns.
	const senses = withTrueSenses(used, await rowsOf({ ...sheet, columns: used.columns }), truth)
	const corrected = await check({ ...sheet, columns: senses })
	const asked = await rowsOf({ ...sheet, columns: corrected.columns })
	return {
		box: await stage({ ...sheet, columns: box.columns }),
		columns: { columns: corrected.columns, rows: asked },
		values: await stage({ ...sheet, columns: withTrueAnswers(corrected, asked, truth) }),
	}
}

/** Compares how a sheet is read with what it says. */
function compare({ columns, rows }: Read, truth: Truth): Reading {
	const meantOf = ({ heading, joins }: SheetColumn) => {
		const meant = (joins ?? []).map(({ at }) => truth.headings[columns[at]?.heading ?? ''])
		const isOfLanguages =
			meant.length > 0 && meant.every((use) => use === 'languages' || use === 'chineseLevel')
		return isOfLanguages ? 'languages' : truth.headings[heading]
	}
	const headingOf = new Map(Object.entries(truth.headings).map(([heading, fact]) => [fact, heading]))
	const wrong = columns.flatMap((column) => {
		const { heading, use } = column
		const meant = meantOf(column)
		return use === null || meant === use ? [] : [`heading ${heading}: ${use} instead of ${meant}`]
	})
	if (rows.length !== truth.rows.length) wrong.push(`${rows.length} rows instead of ${truth.rows.length}`)
	const lost: string[] = []
	const asked: string[] = []
	const questions = new Set<string>()
	let right = 0
	const textOf = (fact: string, texts: readonly string[]) =>
		texts[columns.findIndex(({ use }) => use === fact)] ?? ''
	rows.forEach(({ facts, faults, number, cells: texts }, at) => {
		const meant = truth.rows[at] ?? {}
		const given: Readonly<Record<string, unknown>> = facts
		const faulty = new Map(faults.map((fault) => [fault.fact as string | undefined, fault]))
		for (const fact of new Set([...Object.keys(meant), ...Object.keys(given)])) {
			const says = `row ${number}, ${fact}: ${JSON.stringify(meant[fact])}`
			const fault = faulty.get(fact)
			if (fault) {
				questions.add(`${fault.column} ${fault.entry ?? fault.text}`)
				if (isAsk(meant[fact])) right++
				else asked.push(`${says}, where it says ${fault.entry ?? fault.text} (${fault.problem})`)
			} else if (!(fact in given)) lost.push(headingOf.get(fact) ?? fact)
			else if (fact in meant && isSame(given[fact], meant[fact])) right++
			else wrong.push(`${says}, where it says ${textOf(fact, texts)}, read as ${JSON.stringify(given[fact])}`)
		}
	})
	return { right, asked, lost, wrong, questions: questions.size }
}

/** Scores how a sheet is read against what it says. */
export async function scoreSheet(name: string, file: File, truth: Truth): Promise<Score> {
	const cells = truth.rows.reduce((sum, meant) => sum + Object.keys(meant).length, 0)
	const read = await readInStages(file, truth)
	if (read === null) {
		const lost = Array.from({ length: cells }, () => 'the whole file')
		const refused: Reading = { right: 0, asked: [], lost, wrong: [], questions: 0 }
		return { name, cells, box: refused, columns: refused, values: refused }
	}
	return {
		name,
		cells,
		box: compare(read.box, truth),
		columns: compare(read.columns, truth),
		values: compare(read.values, truth),
	}
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
