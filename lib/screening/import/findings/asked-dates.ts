import { type DateChoice, type DateDoubt, dateChoices } from '@/lib/sheet/cells/dates/date-habits'
import { readDate } from '@/lib/sheet/cells/dates/read-date'
import { withDates } from '@/lib/sheet/headings/choices'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import type { RowFault } from '@/lib/sheet/reader/row-fault'
import { isLikelyBirth } from '../../model/age'

/** A column with ambiguous dates, which depend on how the column writes them: the user is asked. */
export type AskedDates = {
	/** The index of the column. */
	readonly column: number
	readonly doubt: DateDoubt
	/** The first such date among those with the most readings. */
	readonly text: string
	/** Its possible readings that can be a candidate's date of birth. */
	readonly readings: readonly DateMeant[]
	readonly cells: number
}

type DateMeant = { readonly choice: DateChoice; readonly date: string }

/** The minimum number of day numbers that shows how a column writes dates. */
const minDayNumbers = 3

/**
 * What five-digit values say about their column: whether each can be a day number, and how many cannot be anything
 * else.
 */
type Numbers = { areLikely: boolean; count: number; only: number }

/** Collects columns with such dates, as of a day, and counts the cells. */
export function askedDates(columns: readonly SheetColumn[], on: string) {
	const asked = new Map<string, AskedDates>()
	const numbersOf = new Map<number, Numbers>()

	/** All possible readings of a date, plausible or not. */
	const meantBy = (text: string, doubt: DateDoubt): readonly DateMeant[] =>
		dateChoices[doubt].flatMap((choice) => {
			const reading = readDate(text, { [doubt]: choice })
			return reading.kind === 'date' ? [{ choice, date: reading.date }] : []
		})

	function noteNumber(column: number, meant: readonly DateMeant[]): void {
		const numbers = numbersOf.get(column) ?? { areLikely: true, count: 0, only: 0 }
		numbersOf.set(column, numbers)
		numbers.count++
		if (meant.length === 1) numbers.only++
		const isLikely = meant.some(({ choice, date }) => choice === 'day-number' && isLikelyBirth(date, on))
		if (!isLikely) numbers.areLikely = false
	}

	return {
		note({ column, problem, text }: RowFault): void {
			if (column === null || problem !== 'two-meanings' || columns[column]?.use !== 'birthDate') return
			const reading = readDate(text, columns[column].dates)
			if (reading.kind !== 'either') return
			const { doubt } = reading
			const meant = meantBy(text, doubt)
			if (doubt === 'digits') noteNumber(column, meant)
			const readings = meant.filter(({ date }) => isLikelyBirth(date, on))
			const place = `${column} ${doubt}`
			const before = asked.get(place) ?? { column, doubt, text, readings, cells: 0 }
			const example = readings.length > before.readings.length ? { text, readings } : {}
			asked.set(place, { ...before, ...example, cells: before.cells + 1 })
		},
		/** Columns without any plausible reading are not asked about. */
		all: (): readonly AskedDates[] => [...asked.values()].filter(({ readings }) => readings.length > 0),
		/**
		 * The columns, with five digits read as day numbers if the column shows that they are: all are plausible as such,
		 * and most cannot be anything else.
		 */
		settled: (): readonly SheetColumn[] => {
			let settled = columns
			for (const [column, { areLikely, count, only }] of numbersOf) {
				if (areLikely && count >= minDayNumbers && only > count / 2)
					settled = withDates(settled, column, { digits: 'day-number' })
			}
			return settled
		},
	}
}
