import type { SheetCheck } from '@/lib/screening/import/check-sheet'
import type { PayProblem } from '@/lib/screening/import/findings/asked-pay'
import { levelsAsked, meantOptions } from '@/lib/sheet/cells/choices/ambiguous-words'
import { isSense } from '@/lib/sheet/cells/column-question'
import { dateChoices } from '@/lib/sheet/cells/dates/date-habits'
import { isNone } from '@/lib/sheet/cells/vocabulary/words-for-nothing'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { type Sense, senseOf } from '@/lib/sheet/headings/with-sense'
import { columnLetters } from '@/lib/sheet/shown/column-letters'

/** What has to be said before a column, or a word in it, counts: nothing is guessed. */
export type SheetQuestion = {
	/** What a column is, what a word means, how dates or pay are written, or whether answers that decide mean what they say. */
	readonly kind: 'column' | 'word' | 'dates' | 'pay' | 'sense'
	/** The index of the column, its letters and its heading. */
	readonly at: number
	readonly column: string
	readonly heading: string
	/** The first row in which it stands; null if it is about the column as a whole. */
	readonly row: number | null
	/** The word or the cell as it stands, or what is asked of the column: together with the heading it names the question. */
	readonly about: string
	readonly cells: number
	/** What may be answered. */
	readonly choices: readonly string[]
}

/** Leaves a column unread. */
export const notRead = '-'
/** Leaves a question open: the cells that it is about stay unread, and each row says so. */
export const leftOpen = 'open'

const senses = ['answer', 'opposite', 'leave'] as const satisfies readonly Sense[]
const months = ['12', '13', '14', '15', '16', '17', '18']
const payChoices: {
	readonly [P in PayProblem]: { readonly about: string; readonly choices: readonly string[] }
} = {
	'no-period': { about: 'period', choices: ['year', 'month'] },
	monthly: { about: 'months', choices: months },
	range: { about: 'range', choices: ['lower', 'upper'] },
}

/** The meanings that a word may have in a column. */
function wordChoices({ fact, word, confirm }: SheetCheck['asked'][number]): readonly string[] {
	// A language whose level is unknown is not an answer: its cell stays open.
	if (fact === 'languages' && !isNone(word)) return [...levelsAsked(word), leftOpen]
	const meant = meantOptions(fact, word)
	if (meant.length > 0) return [...meant, 'unknown', leftOpen]
	return ['answer', ...(isSense(confirm) ? ['opposite'] : []), 'unknown', leftOpen]
}

/** Columns that seem to hold what their headings do not say, and are not read unless somebody says so. */
const askedColumns = (columns: readonly SheetColumn[], place: (at: number) => Place): SheetQuestion[] =>
	columns.flatMap(({ use, note, proposed }, at) =>
		use !== null || note === 'chosen' || !proposed
			? []
			: [
					{
						kind: 'column' as const,
						...place(at),
						row: null,
						about: '',
						cells: proposed.of,
						choices: [proposed.use, notRead],
					},
				],
	)

type Place = Pick<SheetQuestion, 'at' | 'column' | 'heading'>

/** Everything that a checked sheet asks, column by column. */
export function sheetQuestionsIn(check: SheetCheck): readonly SheetQuestion[] {
	const { columns } = check
	const place = (at: number): Place => ({
		at,
		column: columnLetters(at),
		heading: columns[at]?.heading ?? '',
	})
	const firstRow = (at: number, text?: string): number | null =>
		check.faults.find(
			({ heading, value, entry }) =>
				heading === columns[at]?.heading && (text === undefined || value === text || entry === text),
		)?.row ?? null
	const readBack = check.readBack.filter(({ column }) => {
		const own = columns[column]
		return own !== undefined && senseOf(own) === null
	})
	const isReadBack = ({ column, confirm }: SheetCheck['asked'][number]) =>
		isSense(confirm) && readBack.some((one) => one.column === column)
	return [
		...askedColumns(columns, place),
		...check.asked
			.filter((word) => !isReadBack(word))
			.map((word) => ({
				kind: 'word' as const,
				...place(word.column),
				row: firstRow(word.column, word.word),
				about: word.word,
				cells: word.cells,
				choices: wordChoices(word),
			})),
		...check.askedDates.map(({ column, doubt, text, cells }) => ({
			kind: 'dates' as const,
			...place(column),
			row: firstRow(column, text),
			about: doubt,
			cells,
			choices: [...dateChoices[doubt], leftOpen],
		})),
		...check.askedPay.map(({ column, problem, text, cells }) => ({
			kind: 'pay' as const,
			...place(column),
			row: firstRow(column, text),
			about: payChoices[problem].about,
			cells,
			choices: [...payChoices[problem].choices, leftOpen],
		})),
		...readBack.map(({ column, decides, other }) => ({
			kind: 'sense' as const,
			...place(column),
			row: null,
			about: 'sense',
			cells: decides.cells + (other?.cells ?? 0),
			choices: senses,
		})),
	].toSorted((a, b) => a.at - b.at)
}
