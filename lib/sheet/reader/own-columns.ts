import { maxEmailCharacters } from '@/lib/limits/sheet-limits'
import { readDate } from '../cells/dates/read-date'
import type { OwnUse } from '../column-use'
import type { SheetColumn } from '../headings/column'
import type { SheetRow } from '../sheet-row'
import { type RowFault, shownText } from './row-fault'

/** Whom a row is about: the user's own data, none of which is evaluated. */
export type OwnData = {
	readonly id: string
	readonly name: string
	/** In lower case; absent if the cell holds none, or several. */
	readonly email?: string
	/** A day, YYYY-MM-DD, or a month, YYYY-MM; absent if the cell is empty or unreadable. */
	readonly birthDate?: string
}

const isHan = (text: string) => /^\p{Script=Han}+$/u.test(text)

/** Joins a first and a last name; in Chinese, and in a Chinese sheet, the last name comes first. */
function joinName(first: string, last: string, isChinese: boolean): string {
	if (isHan(first) && isHan(last)) return last + first
	return (isChinese ? [last, first] : [first, last]).filter((part) => part !== '').join(' ')
}

const oneAddress = /^[^\s@<>,;|]+@[^\s@<>,;|]+$/

/** The e-mail address that a cell holds, in lower case; null if it holds none, or several. */
function readEmail(text: string): string | null {
	const address = text.trim().replace(/^mailto:/i, '')
	return address.length <= maxEmailCharacters && oneAddress.test(address) ? address.toLowerCase() : null
}

/** Creates a reader of the user's own columns in a row, which also reports what is wrong in them. */
export function ownReader(
	columns: readonly SheetColumn[],
): (row: SheetRow) => { readonly own: OwnData; readonly faults: readonly RowFault[] } {
	const placeOf = (use: OwnUse) => columns.findIndex((column) => column.use === use)
	const [idAt, nameAt, firstAt, lastAt] = (['id', 'name', 'firstName', 'lastName'] as const).map(placeOf)
	const [emailAt, birthAt] = [placeOf('email'), placeOf('birthDate')]
	const { dates, habits } = columns[birthAt] ?? {}
	const isChinese = (columns[lastAt ?? -1]?.habits ?? habits)?.languages.join() === 'zh'

	function birthOf(text: string): Pick<OwnData, 'birthDate'> & { readonly faults: readonly RowFault[] } {
		const reading = readDate(text, dates)
		if (reading.kind === 'date') return { birthDate: reading.date, faults: [] }
		if (reading.kind === 'none') return { faults: [] }
		const problem = reading.kind === 'either' ? 'two-meanings' : reading.kind
		return { faults: [{ column: birthAt, text: shownText(text), problem }] }
	}
	return ({ cells }) => {
		const textAt = (at = -1) => (at < 0 ? '' : (cells[at] ?? '').trim())
		const name = textAt(nameAt) || joinName(textAt(firstAt), textAt(lastAt), isChinese)
		const email = readEmail(textAt(emailAt))
		const { faults, ...birth } = birthOf(textAt(birthAt))
		return { own: { id: textAt(idAt), name, ...(email !== null && { email }), ...birth }, faults }
	}
}
