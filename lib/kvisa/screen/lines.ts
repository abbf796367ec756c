import { activeRulesets } from '@/lib/active-rules/rulesets'
import { peopleIn, type ReadySheet } from '@/lib/package/sheets/prepare-sheet'
import { screenedHeadings, screenedRows, type ToScreen } from '@/lib/screening/export/screened-rows'
import type { ShownOutcome } from '@/lib/screening/model/shown-outcome'
import type { Work } from '@/lib/screening/work/yield-to-event-loop'
import { csvLine, csvStart } from '@/lib/sheet/csv/write-csv'
import { evaluate } from '@/rules/fast/evaluate'
import { normalise } from '@/rules/normalise'
import { parametersOn } from '@/rules/rulesets/versions'

/** A row's line in the output, and what is counted of it. */
export type ScreenedLine = {
	readonly number: number
	readonly text: string
	readonly outcome: ShownOutcome
	readonly isFaulty: boolean
}

/** An output: what it begins with, and the lines of the rows after one. */
export type Lines = {
	readonly start: string
	readonly after: (row: number, work: Work) => AsyncGenerator<ScreenedLine>
}

/** The sheet’s own columns with the results beside them, as the app exports them. */
export const csvLines = (screen: ToScreen): Lines => ({
	start: csvStart + csvLine(screenedHeadings(screen)),
	async *after(row, work) {
		for await (const { cells, ...screened } of screenedRows(screen, work, row))
			yield { ...screened, text: csvLine(cells) }
	},
})

/** A line for each row as POST /api/v1/screen answers it, with its row and the cells that cannot be read. */
export const jsonLines = (ready: ReadySheet, { ruleset: id, asOf }: ToScreen): Lines => ({
	start: '',
	async *after(row, work) {
		const ruleset = activeRulesets[id]
		const parameters = parametersOn(asOf)
		for await (const { number, id: own, facts, faults } of peopleIn(ready, work)) {
			if (number <= row) continue
			const { outcome, criteria, missing } = evaluate(ruleset, { facts: normalise(facts), parameters }, asOf)
			const results = Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion.result]))
			const line = { row: number, id: own, outcome, criteria: results, missing, faults }
			yield { number, text: `${JSON.stringify(line)}\n`, outcome, isFaulty: faults.length > 0 }
		}
	},
})
