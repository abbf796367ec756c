import { type Fact, type FactId, factIds, facts } from '@/rules/facts'
import { mentionsYear } from '../cells/numbers/read-pay'
import type { Habits } from '../cells/reading/habits'
import { type ColumnUse, factOf } from '../column-use'
import type { Meter } from '../meter'
import type { SheetColumn } from './column'
import { hintedUse, isUnreadScript } from './hinted-use'
import { hasDecimalComma, languagesOfSheet } from './languages-of-sheet'
import { otherPayOf, withoutWish } from './pay-heads'
import { type HeadingReading, readHeading } from './read-heading'

/** Prefix of headings that exports add, so that they are recognised in any language. */
const ownMark = '▸ '

/** The heading of a column that an export adds. */
export const ownHeading = (text: string): string => ownMark + text

const hasLetter = /\p{L}/u

type Read = { readonly column: SheetColumn; readonly reading: HeadingReading | null }

/** A column of pay that is not what the post pays, with the unit of its figures. */
function otherPayColumn(heading: string, note: 'expected-pay' | 'present-pay'): SheetColumn {
	const { inTenThousands, inThousands } = readHeading(withoutWish(heading)) ?? {}
	return {
		heading,
		use: null,
		note,
		...(inTenThousands && { inTenThousands }),
		...(inThousands && { inThousands }),
		...(note === 'expected-pay' && { proposed: { use: 'annualPayCny', read: 0, of: 0 } }),
	}
}

function readColumn(heading: string): Read {
	const none = (note: SheetColumn['note']): Read => ({ column: { heading, use: null, note }, reading: null })
	if (heading.trim() === '') return none('empty')
	if (heading.trim().startsWith(ownMark.trim())) return none('own')
	// Rows below the headings are also tried, and mostly hold numbers.
	const reading = hasLetter.test(heading) ? readHeading(heading) : null
	const otherPay = reading === null || reading.use === 'annualPayCny' ? otherPayOf(heading) : null
	if (otherPay !== null) return { column: otherPayColumn(heading, otherPay), reading: null }
	if (!reading) return none('unknown')
	const { use, inTenThousands, inThousands } = reading
	const scale = { ...(inTenThousands && { inTenThousands }), ...(inThousands && { inThousands }) }
	return { column: { heading, use, note: 'known', ...scale }, reading }
}

/** Next to "First name", "Name" is the last name; next to "Last name", it is the first name. */
function withNameParts(read: readonly Read[]): readonly SheetColumn[] {
	const has = (use: ColumnUse) => read.some(({ column }) => column.use === use)
	const [hasFirst, hasLast] = [has('firstName'), has('lastName')]
	return read.map(({ column, reading }) => {
		if (!reading?.isShortName || hasFirst === hasLast) return column
		return { ...column, use: hasFirst ? 'lastName' : 'firstName' }
	})
}

const namesHsk = /hsk/i

/** Reads the headings of a sheet: ids, labels, questions, or what people write in any of the sheet languages. */
export function readHeadings(headings: readonly string[]): readonly SheetColumn[] {
	const read = headings.map(readColumn)
	const languages = languagesOfSheet(read.flatMap(({ reading }) => (reading ? [reading.languages] : [])))
	const isByHand = !read.some(({ column }) => column.note === 'own')
	const habits: Habits = {
		languages,
		...(hasDecimalComma(languages) && { decimalComma: true }),
		...(isByHand && { asksImplausible: true }),
	}
	const seen = new Set<ColumnUse>()
	return withNameParts(read).map((column, at) => {
		const { heading, use } = column
		const own: Habits = {
			...habits,
			...(namesHsk.test(heading) && { isHsk: true }),
			...(read[at]?.reading?.asksSense && { asksSense: true }),
		}
		if (use === null) return { ...column, habits: own }
		if (seen.has(use)) return { heading, use: null, note: 'duplicate', habits: own }
		seen.add(use)
		return { ...column, habits: own }
	})
}

/** Whether a column holds pay. */
export function isPay(use: ColumnUse | null): boolean {
	const fact = factOf(use)
	const kind: Fact | null = fact === null ? null : facts[fact]
	return kind !== null && 'unit' in kind && kind.unit === 'cny-a-year'
}

/** Whether a heading leaves open what a yes under it means, for somebody who chose that the column is about a record. */
function hasOpenSense(use: ColumnUse | null, heading: string): boolean {
	if (use !== 'canShowNoCriminalRecord') return false
	const reading = readHeading(heading)
	return reading?.use !== use || reading.asksSense === true
}

/** The habits of a column with a use that the user chose: pay whose heading does not name the year may be monthly. */
function habitsAs(use: ColumnUse | null, { heading, habits }: SheetColumn): Pick<SheetColumn, 'habits'> {
	if (!habits) return {}
	const { pay: _, asksSense: __, asksDeciding: ___, ...others } = habits
	const isUnsaid = habits.asksImplausible && isPay(use) && !mentionsYear(heading)
	return {
		habits: {
			...others,
			...(isUnsaid && { pay: { period: 'unsaid' } }),
			...(hasOpenSense(use, heading) && { asksSense: true }),
		},
	}
}

const withoutMeanings = ({
	meanings: _,
	said: __,
	dates: ___,
	readBack: ____,
	...column
}: SheetColumn): SheetColumn => column

/** Sets one column's use as the user chose, and removes that use from any other column. */
export const withUse = (
	columns: readonly SheetColumn[],
	{ at, use }: { readonly at: number; readonly use: ColumnUse | null },
): readonly SheetColumn[] =>
	columns.map((column, index) => {
		if (index === at) return { ...withoutMeanings(column), use, note: 'chosen', ...habitsAs(use, column) }
		return use !== null && column.use === use ? { ...column, use: null, note: 'duplicate' } : column
	})

/** The facts that no column is read as. */
export const missingFacts = (columns: readonly SheetColumn[]): FactId[] => {
	const used = new Set(columns.map(({ use }) => use))
	return factIds.filter((fact) => !used.has(fact))
}

const rowsToSearch = 20

type HeadingRow = { readonly index: number; readonly known: number }

/** Headings of a row that are read, or that are in part and hardly mean anything else. */
function knownIn(cells: readonly string[]): number {
	const isForeignRow = cells.some(isUnreadScript)
	const isHinted = ({ note, heading }: SheetColumn) =>
		note === 'unknown' && isForeignRow && hintedUse(heading, true)?.isSure === true
	return readHeadings(cells).filter(
		(column) => column.use !== null || column.note === 'own' || isHinted(column),
	).length
}

function firstWithMost(counts: readonly number[]): HeadingRow {
	const known = Math.max(0, ...counts)
	return { index: known > 0 ? counts.indexOf(known) : 0, known }
}

/** Finds the heading row: among the first rows, the one with the most known headings. */
export const rowWithHeadings = (rows: readonly (readonly string[])[]): HeadingRow =>
	firstWithMost(rows.slice(0, rowsToSearch).map(knownIn))

/**
 * The same, row by row: a row may have thousands of columns.
 * @throws SheetFailure if it takes more work than a sheet may
 */
export async function findHeadingRow(
	rows: readonly (readonly string[])[],
	meter: Meter,
): Promise<HeadingRow> {
	const counts: number[] = []
	for (const cells of rows.slice(0, rowsToSearch)) {
		counts.push(meter.countedHeadings(() => knownIn(cells)))
		await meter.pause()
	}
	return firstWithMost(counts)
}
