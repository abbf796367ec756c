import { type DateChoice, type DateDoubt, dateChoices } from '@/lib/sheet/cells/dates/date-habits'
import { readDate } from '@/lib/sheet/cells/dates/read-date'
import type { SheetColumn } from '@/lib/sheet/headings/column'
import { withDates } from '@/lib/sheet/headings/with-dates'
import type { RowFault } from '@/lib/sheet/reader/row-fault'
import { isLikelyBirth } from '../../model/age'

/** A column with dates that are one of several, depending on how it writes them: the user is asked. */
export type AskedDates = {
	/** The index of the column. */
	readonly column: number
	readonly doubt: DateDoubt
	/** The first such date of those with the most readings. */
	readonly text: string
	/** What it could be, where that can be the date of birth of a candidate. */
	readonly readings: readonly DateMeant[]
	readonly cells: number
}

type DateMeant = { readonly choice: DateChoice; readonly date: string }

/** The fewest numbers of days that show how a column writes them. */
const fewestNumbers = 3

/** What five digits say of their column: whether each can be a day's number, and how many can be nothing else. */
type Numbers = { areLikely: boolean; count: number; only: number }

/** Collects columns with such dates, as they are on a day, and counts the cells. */
export function askedDates(columns: readonly SheetColumn[], on: string) {
	const asked = new Map<string, AskedDates>()
	const numbersOf = new Map<number, Numbers>()

	/** All that a date could be, likely or not. */
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
		/** Columns are not asked about where nothing that their dates could be is likely. */
		all: (): readonly AskedDates[] => [...asked.values()].filter(({ readings }) => readings.length > 0),
		/**
		 * The columns, with five digits read as the numbers of days where a column shows that they are: all of them are
		 * likely as that, and most can be nothing else.
		 */
		settled: (): readonly SheetColumn[] => {
			let settled = columns
			for (const [column, { areLikely, count, only }] of numbersOf) {
				if (areLikely && count >= fewestNumbers && only > count / 2)
					settled = withDates(settled, column, { digits: 'day-number' })
			}
			return settled
		},
	}
}
