import { withSettledMeanings } from '../import/check-sheet'
import type { ReadEnd } from '../import/import-sheet'
import type { ShownOutcome } from '../model/shown-outcome'
import { noOutcomes } from '../overview/count-outcomes'
import type { Work } from '../work/yield-to-event-loop'
import { screenedHeadings, screenedRows, type ToScreen } from './screened-rows'
import { writeFile } from './write-file'

/** A summary of a file's results. */
export type FileSummary = Pick<ReadEnd, 'ends'> & {
	readonly rows: number
	readonly faultyRows: number
	readonly outcomes: Readonly<Record<ShownOutcome, number>>
}

/** Screens a file that is too large for the list directly into a CSV result file, in constant memory; stores nothing. */
export async function screenFile(
	{ sheet: asked, ...options }: ToScreen,
	work: Work,
): Promise<{ file: Blob; summary: FileSummary }> {
	const screen = { ...options, sheet: await withSettledMeanings(asked, options.asOf, work) }
	const counts = { rows: 0, faultyRows: 0, outcomes: { ...noOutcomes } }
	let ends: FileSummary['ends'] = null
	async function* rows() {
		yield screenedHeadings(screen)
		const screened = screenedRows(screen, work)
		let step = await screened.next()
		for (; !step.done; step = await screened.next()) {
			const { cells, outcome, isFaulty } = step.value
			counts.rows++
			if (isFaulty) counts.faultyRows++
			counts.outcomes[outcome]++
			yield cells
		}
		ends = step.value
	}
	const file = await writeFile(rows(), { format: 'csv', name: '' })
	return { file, summary: { ...counts, ends } }
}
