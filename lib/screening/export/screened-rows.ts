import type { RulesetId } from '@/rules/rulesets/ids'
import { specialRows } from '../import/findings/special-rows'
import type { ReadEnd, SheetToRead } from '../import/import-sheet'
import { readBatches } from '../import/read-batches'
import { rowMaker } from '../import/read-row'
import type { Role } from '../model/records'
import type { ShownOutcome } from '../model/shown-outcome'
import type { Work } from '../work/yield-to-event-loop'
import { type ExportSpeech, resultCells } from './result-cells'
import { resultCellsByColumns } from './result-cells-by-columns'

export type ToScreen = {
	/** With what its columns settle. */
	readonly sheet: SheetToRead
	readonly role: Pick<Role, 'facts' | 'noSpecialRoutes'>
	readonly ruleset: RulesetId
	readonly asOf: string
	readonly speech: ExportSpeech
}

/** A row of the sheet with its result. */
export type ScreenedRow = {
	readonly number: number
	/** Its own cells, then those of the result. */
	readonly cells: readonly string[]
	readonly outcome: ShownOutcome
	readonly isFaulty: boolean
}

/** The headings of the rows: those of the sheet, then those of the results. */
export const screenedHeadings = (options: ToScreen): readonly string[] => [
	...options.sheet.columns.map(({ heading }) => heading),
	...resultCells(options).headings,
]

/**
 * Screens the rows of a sheet one after the other, in constant memory; returns how reading ended.
 * @param after rows up to this number are read, but not screened
 */
export async function* screenedRows(
	{ sheet, ...options }: ToScreen,
	work: Work,
	after = 0,
): AsyncGenerator<ScreenedRow, ReadEnd['ends']> {
	const { cellsOf } = resultCells(options)
	const byColumns = resultCellsByColumns(options)
	const asRow = rowMaker(sheet.columns, options.asOf)
	const special = specialRows(sheet.columns, sheet.left)
	// Evaluation by columns does not derive ages from dates of birth.
	const hasBirthDates = sheet.columns.some(({ use }) => use === 'birthDate')
	const reading = readBatches(sheet, work)
	let step = await reading.next()
	for (; !step.done; step = await reading.next()) {
		const { columns, rowOf, candidateOf, faulty } = step.value
		const { count } = columns
		if (count === 0 || rowOf(count - 1).number <= after) continue
		const cellsAt = byColumns(columns)
		const isFaulty = new Set(faulty)
		for (let row = 0; row < count; row++) {
			const original = rowOf(row)
			if (original.number <= after || special.isLeft(original)) continue
			const inRows = hasBirthDates || isFaulty.has(row)
			const read = inRows ? asRow(candidateOf(row)) : null
			const { cells, outcome } = read ? cellsOf(read) : cellsAt(row)
			yield {
				number: original.number,
				cells: [...sheet.columns.map((_, at) => original.cells[at] ?? ''), ...cells],
				outcome,
				isFaulty: read !== null && read.faults.length > 0,
			}
		}
	}
	return step.value.ends
}
