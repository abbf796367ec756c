import type { SheetCheck } from '@/lib/screening/import/check-sheet'
import type { WordMeaning } from '@/lib/sheet/cells/choices/ambiguous-words'
import type { DateChoice } from '@/lib/sheet/cells/dates/date-habits'
import { wordKey } from '@/lib/sheet/cells/text/word-key'
import { type ColumnUse, isOwnUse } from '@/lib/sheet/column-use'
import { withDates, withMeaning, withPay } from '@/lib/sheet/headings/choices'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { withUse } from '@/lib/sheet/headings/headings'
import { type Sense, withSense } from '@/lib/sheet/headings/with-sense'
import { factIds } from '@/rules/facts'
import { isAmong } from '@/rules/keys'
import { leftOpen, notRead, type SheetQuestion } from './sheet-question'

/** An answer to what a sheet asks: the question is named by its heading and what it is about. */
export type SheetAnswer = { readonly heading: string; readonly about: string; readonly means: string }

/** Whether a text names what a column can be read as. */
export const isUse = (use: string): use is ColumnUse => isOwnUse(use) || isAmong(factIds, use)

const isSame = (one: string, other: string) => wordKey(one) === wordKey(other)

/** The answer to a question, if there is one. */
export const findAnswer = (asked: SheetQuestion, answers: readonly SheetAnswer[]): SheetAnswer | undefined =>
	answers.find(({ heading, about }) => isSame(heading, asked.heading) && isSame(about, asked.about))

/** The columns read as somebody says, by heading; a fact, or null for a column that is not read. */
export function withUses(
	columns: readonly SheetColumn[],
	uses: Readonly<Record<string, ColumnUse | null>>,
): readonly SheetColumn[] {
	let read = columns
	for (const [heading, use] of Object.entries(uses)) {
		const at = read.findIndex((column) => isSame(column.heading, heading))
		if (at >= 0) read = withUse(read, { at, use })
	}
	return read
}

/** The columns as an answer has them. What it leaves open stays as it is. */
export function withSheetAnswer(
	check: SheetCheck,
	asked: SheetQuestion,
	means: string,
): readonly SheetColumn[] {
	const { columns } = check
	const { at, kind, about } = asked
	if (means === leftOpen) return columns
	switch (kind) {
		case 'column':
			return withUse(columns, { at, use: means === notRead || !isUse(means) ? null : means })
		case 'word':
			return withMeaning(columns, { column: at, key: wordKey(about) }, means as WordMeaning)
		case 'dates':
			return withDates(columns, at, { [about]: means as DateChoice })
		case 'pay':
			return withPay(columns, at, payOf(about, means))
		case 'sense': {
			const readBack = check.readBack.find(({ column }) => column === at)
			return readBack ? withSense(columns, readBack, means as Sense) : columns
		}
	}
}

function payOf(about: string, means: string): Parameters<typeof withPay>[2] {
	if (about === 'period') return { period: means === 'month' ? 'month' : undefined }
	if (about === 'months') return { months: Number(means) }
	return { figure: means === 'lower' ? 'lower' : 'upper' }
}
