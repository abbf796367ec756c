import type { RulesetId } from '@/rules/rulesets/ids'
import type { Work } from './breathe'
import { readRows, type SheetToRead } from './import-sheet'
import type { Role } from './model'
import { type ExportSpeech, resultCells } from './result-cells'
import type { outcomes } from './screened'
import { writeFile } from './write-file'

type ToScreenFile = {
	readonly sheet: SheetToRead
	readonly role: Role
	readonly ruleset: RulesetId
	readonly asOf: string
	readonly speech: ExportSpeech
}

/** How the rows of a file came out. */
export type FileSummary = {
	readonly rows: number
	readonly faultyRows: number
	readonly outcomes: Readonly<Record<(typeof outcomes)[number], number>>
}

/** Screens a file that is too large for the list straight into a result file, row by row; nothing of it is kept. */
export async function screenFile(
	{ sheet, ...options }: ToScreenFile,
	work: Work,
): Promise<{ file: Blob; summary: FileSummary }> {
	const { headings, cellsOf } = resultCells(options)
	const counts = { rows: 0, faultyRows: 0, outcomes: { eligible: 0, undetermined: 0, ineligible: 0 } }
	async function* rows() {
		yield [...sheet.columns.map(({ heading }) => heading), ...headings]
		for await (const batch of readRows(sheet, work)) {
			for (const { facts, faults, cells: original } of batch) {
				const { cells, outcome } = cellsOf({ facts, faults })
				counts.rows++
				counts.outcomes[outcome]++
				if (faults.length > 0) counts.faultyRows++
				yield [...sheet.columns.map((_, at) => original[at] ?? ''), ...cells]
			}
		}
	}
	const file = await writeFile(rows(), { format: 'csv', name: '' })
	return { file, summary: counts }
}
