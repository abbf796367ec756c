import { noOutcomes, type OutcomeCounts } from '@/lib/screening/overview/count-outcomes'
import type { Work } from '@/lib/screening/work/yield-to-event-loop'
import type { Io } from '../command/io'
import type { Lines, ScreenedLine } from './lines'
import { resumableFile } from './resumable'

export type ScreenCounts = {
	readonly rows: number
	readonly faultyRows: number
	/** The first row with a cell that cannot be read. */
	readonly firstFaulty: number | null
	readonly outcomes: OutcomeCounts
}

const noCounts: ScreenCounts = { rows: 0, faultyRows: 0, firstFaulty: null, outcomes: noOutcomes }

const withRow = (counts: ScreenCounts, { number, outcome, isFaulty }: ScreenedLine): ScreenCounts => ({
	rows: counts.rows + 1,
	faultyRows: counts.faultyRows + Number(isFaulty),
	firstFaulty: counts.firstFaulty ?? (isFaulty ? number : null),
	outcomes: { ...counts.outcomes, [outcome]: counts.outcomes[outcome] + 1 },
})

/** Rows that are written at a time, and named in the journal. */
const rowsAtATime = 2000

/** Writes the lines of a sheet into a file, from where an interrupted run of the same task stopped. */
export async function screenIntoFile(
	lines: Lines,
	{ out, task, headingRow }: { readonly out: string; readonly task: string; readonly headingRow: number },
	io: Io,
	work: Work,
): Promise<ScreenCounts> {
	const file = await resumableFile<ScreenCounts>(out, task)
	const { reached } = file
	let counts = reached?.counts ?? noCounts
	if (reached) io.err(`Goes on after row ${reached.row.toLocaleString('en')}.\n`)
	let piece = reached ? '' : lines.start
	let row = reached?.row ?? headingRow
	try {
		for await (const line of lines.after(row, work)) {
			counts = withRow(counts, line)
			piece += line.text
			row = line.number
			if (counts.rows % rowsAtATime !== 0) continue
			await file.write(piece, row, counts)
			piece = ''
		}
		await file.write(piece, row, counts)
	} catch (error) {
		await file.close()
		throw error
	}
	await file.finish()
	return counts
}

/** Writes the lines of a sheet to the standard output. */
export async function screenToOutput(
	lines: Lines,
	headingRow: number,
	io: Io,
	work: Work,
): Promise<ScreenCounts> {
	let counts = noCounts
	io.out(lines.start)
	for await (const line of lines.after(headingRow, work)) {
		counts = withRow(counts, line)
		await io.out(line.text)
	}
	return counts
}
