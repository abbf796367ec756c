import type { RulesetId } from '@/rules/rulesets/ids'
import type { Candidate, Decision, Role, SheetRecord } from '../model/records'
import { rowsPerBatch, type Work, yieldToEventLoop } from '../work/yield-to-event-loop'
import { originalColumns } from './export-columns'
import { type ExportSpeech, resultCells } from './result-cells'

type ToExport = {
	readonly role: Role
	readonly ruleset: RulesetId
	readonly candidates: readonly Candidate[]
	readonly sheets: readonly SheetRecord[]
	readonly decisionOf: (candidate: string) => Decision | undefined
	readonly asOf: string
	readonly speech: ExportSpeech
}

/** The rows of an export, headings first: the original cells, followed by results and decisions. */
export async function* exportRows(
	{ candidates, sheets, decisionOf, ...options }: ToExport,
	work: Work = {},
): AsyncGenerator<string[]> {
	const original = originalColumns(candidates, sheets)
	const { headings, cellsOf } = resultCells(options)
	yield [...original.map(({ heading }) => heading), ...headings]
	for (const [row, candidate] of candidates.entries()) {
		if (row % rowsPerBatch === 0) await yieldToEventLoop(work, row, candidates.length)
		const { cells } = cellsOf(candidate, decisionOf(candidate.key))
		yield [...original.map(({ cellOf }) => cellOf(candidate)), ...cells]
	}
}
