import { today } from '@/lib/day/today'
import { checkSheet, type SheetCheck } from '@/lib/screening/import/check-sheet'
import { specialRows } from '@/lib/screening/import/findings/special-rows'
import { previewSheet, type SheetChoices, type SheetToRead } from '@/lib/screening/import/import-sheet'
import { withReadBack } from '@/lib/screening/import/read-back/deciding'
import { readBatches } from '@/lib/screening/import/read-batches'
import { type ReadRow, rowMaker } from '@/lib/screening/import/read-row'
import type { Work } from '@/lib/screening/work/yield-to-event-loop'
import type { ColumnUse } from '@/lib/sheet/column-use'
import { findAnswer, type SheetAnswer, withSheetAnswer, withUses } from './sheet-answers'
import { type SheetQuestion, sheetQuestionsIn } from './sheet-question'

export type SheetOptions = SheetChoices & {
	/** The day on which ages by dates of birth count, YYYY-MM-DD; today in China unless it is given. */
	readonly asOf?: string
	/** What columns are read as, by heading; null for a column that is not read. */
	readonly columns?: Readonly<Record<string, ColumnUse | null>>
	/** Answers to what is asked. */
	readonly answers?: readonly SheetAnswer[]
}

/** A sheet of which everything is known that it takes to read its rows, or still asked. */
export type ReadySheet = {
	readonly kind: 'sheet'
	readonly toRead: SheetToRead
	readonly check: SheetCheck
	readonly sheets: readonly string[]
	readonly format: string
	readonly asked: readonly SheetQuestion[]
	/** Headings and answers that name no column and no question of the sheet. */
	readonly unknown: { readonly columns: readonly string[]; readonly answers: readonly SheetAnswer[] }
	readonly asOf: string
}

export type SheetFile = Blob & { readonly name: string }

const known = { known: () => () => null }

/** Reads a file to its end, with the answers given, and finds out what is asked before its rows count. */
export async function prepareSheet(
	file: SheetFile,
	{ asOf = today('Asia/Shanghai'), columns: uses = {}, answers = [], ...choices }: SheetOptions = {},
	work: Work = {},
) {
	const preview = await previewSheet(file as File, choices, work)
	if (preview.kind === 'fault') return preview
	const headings = new Set(preview.columns.map(({ heading }) => heading))
	const open = withReadBack(withUses(preview.columns, uses), asOf)
	const base = { file: file as File, choices, headingRow: preview.headingRow }
	let check = await checkSheet({ ...base, columns: open }, { ...known, on: asOf }, work)
	const given = new Set<SheetAnswer>()
	let asked = sheetQuestionsIn(check)
	for (;;) {
		const next = asked.map((one) => [one, findAnswer(one, answers)] as const)
		const fresh = next.filter(([, answer]) => answer && !given.has(answer))
		if (fresh.length === 0) break
		let columns = check.columns
		for (const [one, answer] of fresh) {
			if (!answer) continue
			given.add(answer)
			if (one.choices.includes(answer.means))
				columns = withSheetAnswer({ ...check, columns }, one, answer.means)
		}
		check = await checkSheet({ ...base, columns }, { ...known, on: asOf }, work)
		asked = sheetQuestionsIn(check)
	}
	const isAnswered = (one: SheetQuestion) => {
		const answer = findAnswer(one, answers)
		return answer !== undefined && one.choices.includes(answer.means)
	}
	const ready: ReadySheet = {
		kind: 'sheet',
		toRead: { ...base, columns: check.columns },
		check,
		sheets: preview.sheets,
		format: preview.format,
		asked: asked.filter((one) => !isAnswered(one)),
		unknown: {
			columns: Object.keys(uses).filter((heading) => !headings.has(heading)),
			answers: answers.filter((answer) => !given.has(answer)),
		},
		asOf,
	}
	return ready
}

/** The rows of a sheet that are about somebody, in order: with what they answer, and what cannot be read in them. */
export async function* peopleIn({ toRead, asOf }: ReadySheet, work: Work): AsyncGenerator<ReadRow, void> {
	const asRow = rowMaker(toRead.columns, asOf)
	const special = specialRows(toRead.columns, toRead.left)
	for await (const { columns, rowOf, candidateOf } of readBatches(toRead, work)) {
		for (let row = 0; row < columns.count; row++) {
			if (!special.isLeft(rowOf(row))) yield asRow(candidateOf(row))
		}
	}
}
