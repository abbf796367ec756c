import type { Outcome } from '@/rules/result'
import type { RulesetId } from '@/rules/rulesets/ids'
import { withSettledMeanings } from '../import/check-sheet'
import { specialRows } from '../import/findings/special-rows'
import type { ReadEnd, SheetToRead } from '../import/import-sheet'
import { readBatches } from '../import/read-batches'
import { rowMaker } from '../import/read-row'
import type { Role } from '../model/records'
import { noOutcomes } from '../overview/count-outcomes'
import type { Work } from '../work/yield-to-event-loop'
import { type ExportSpeech, resultCells } from './result-cells'
import { resultCellsByColumns } from './result-cells-by-columns'
import { writeFile } from './write-file'

type ToScreenFile = {
	readonly sheet: SheetToRead
	readonly role: Role
	readonly ruleset: RulesetId
	readonly asOf: string
	readonly speech: ExportSpeech
}

/** A summary of a file's results. */
export type FileSummary = Pick<ReadEnd, 'ends'> & {
	readonly rows: number
	readonly faultyRows: number
	readonly outcomes: Readonly<Record<Outcome, number>>
}

/** Screens a file that is too large for the list directly into a CSV result file, in constant memory; stores nothing. */
export async function screenFile(
	{ sheet: asked, ...options }: ToScreenFile,
	work: Work,
): Promise<{ file: Blob; summary: FileSummary }> {
	const sheet = await withSettledMeanings(asked, options.asOf, work)
	const { headings, cellsOf } = resultCells(options)
	const byColumns = resultCellsByColumns(options)
	const asRow = rowMaker(sheet.columns, options.asOf)
	const special = specialRows(sheet.columns, sheet.left)
	// Evaluation by columns does not derive ages from dates of birth.
	const hasBirthDates = sheet.columns.some(({ use }) => use === 'birthDate')
	const counts = { rows: 0, faultyRows: 0, outcomes: { ...noOutcomes } }
	let ends: FileSummary['ends'] = null
	async function* rows() {
		yield [...sheet.columns.map(({ heading }) => heading), ...headings]
		const reading = readBatches(sheet, work)
		let step = await reading.next()
		for (; !step.done; step = await reading.next()) {
			const { columns, rowOf, candidateOf, faulty } = step.value
			const cellsAt = byColumns(columns)
			const isFaulty = new Set(faulty)
			for (let row = 0; row < columns.count; row++) {
				const original = rowOf(row)
				if (special.isLeft(original)) continue
				const inRows = hasBirthDates || isFaulty.has(row)
				const read = inRows ? asRow(candidateOf(row)) : null
				const { cells, outcome } = read ? cellsOf(read) : cellsAt(row)
				counts.rows++
				if (read && read.faults.length > 0) counts.faultyRows++
				counts.outcomes[outcome]++
				yield [...sheet.columns.map((_, at) => original.cells[at] ?? ''), ...cells]
			}
		}
		ends = step.value.ends
	}
	const file = await writeFile(rows(), { format: 'csv', name: '' })
	return { file, summary: { ...counts, ends } }
}
